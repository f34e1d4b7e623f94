package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.preview.LivePreview;

/** What somebody sees who writes, with the preview open in a real browser, under the headers of production. */
class ReloadTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.";
    private static final String LONG = "\n\nMore.".repeat(200);

    @TempDir
    Path folder;
    private final List<String> complaints = new ArrayList<>();
    private Project project;
    private LivePreview preview;
    private Playwright playwright;
    private Page page;

    @BeforeEach
    void somebody_looks_at_a_page() throws IOException {
        project = new Project(folder);
        // Chromium asks for this one by itself, and complains.
        project.write("assets/favicon.ico", "").page("work", KEYS, "We work." + LONG);
        preview = start(0);
        playwright = Chromium.playwright();
        Browser browser = Chromium.start(playwright);
        page = browser.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(preview.address() + "work/");
    }

    @AfterEach
    void ends() {
        playwright.close();
        preview.close();
    }

    @Test
    void the_page_shows_an_edit_by_itself_and_stays_where_it_was() {
        page.evaluate("scrollTo(0, 800)");
        project.page("work", KEYS, "We work more." + LONG);
        page.getByText("We work more.").waitFor();
        page.waitForFunction("scrollY === 800");
        assertEquals(List.of(), complaints);
    }

    @Test
    void a_fault_stands_over_the_page_as_text_until_it_is_mended() {
        project.page("work", KEYS + "\nstatus: <b>", "We work." + LONG);
        Locator fault = page.locator("section[role=alert] li");
        fault.waitFor();
        assertEquals("content/work.md, line 4: `status` is `<b>`. Write `published` or `draft`.\nstatus: <b>", fault.innerText().strip().replaceAll("\n+", "\n"));
        assertEquals("We work.", page.locator("p").first().innerText());
        project.page("work", KEYS, "We work." + LONG);
        fault.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertEquals(List.of(), complaints);
    }

    @Test
    void the_page_finds_a_preview_that_was_started_anew() throws IOException {
        int port = URI.create(preview.address()).getPort();
        preview.close();
        project.page("work", KEYS, "We work more." + LONG);
        preview = start(port);
        page.getByText("We work more.").waitFor();
    }

    private LivePreview start(int port) throws IOException {
        return LivePreview.start(folder, port, false, new PrintStream(OutputStream.nullOutputStream()));
    }
}
