package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Patience;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.preview.LivePreview;

/** Every state of every page that a letter leads to, and of the page for those who have no letter at hand. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkPagesTest {

    private final Kept kept = new Kept();
    private final Map<String, String> links = new TreeMap<>();
    private Playwright playwright;
    private Browser browser;
    private LivePreview preview;
    private Baked baked;

    @BeforeAll
    void every_letter_that_asks_something_comes(@TempDir Path scratch) throws IOException {
        baked = new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), scratch);
        preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()), kept);
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
        try (Visit visit = Visit.with(browser, Fit.DESK, ColorScheme.LIGHT)) {
            Page page = visit.to(preview.address());
            asking().forEach(letter -> links.put(letter.name(), link(page, letter)));
        }
    }

    @AfterAll
    void close() {
        playwright.close();
        preview.close();
    }

    @TestFactory
    Stream<DynamicTest> every_state_behind_a_link_is_fit_for_everyone() {
        return asking().flatMap(letter -> Arrays.stream(LinkState.values()).map(state ->
                fit(letter.name() + " " + state, state.status(), page -> state.see(page, links.get(letter.name()), kept))));
    }

    @TestFactory
    Stream<DynamicTest> every_state_of_the_page_without_a_link_is_fit_for_everyone() {
        return Arrays.stream(LeavingState.values()).map(state -> fit("typed " + state, state.status(), page -> state.see(page, preview.address() + "api/mail/leave", kept)));
    }

    private DynamicTest fit(String name, int status, Function<Page, Response> see) {
        return dynamicTest(name, () -> {
            try (Visit visit = Visit.forChecker(browser, ColorScheme.LIGHT)) {
                Page page = visit.to("about:blank");
                assertEquals(status, see.apply(page).status());
                Fit.forEveryone(page);
            }
        });
    }

    private Stream<Letter> asking() {
        return baked.letters().all().stream().filter(letter -> letter.page() != null);
    }

    /** Asks for a letter with every form there is, each letter for an address of its own, and returns the link that stands in its text. */
    private String link(Page page, Letter letter) {
        Mailbox mailbox = new Mailbox(page, preview.address(), letter.name() + "@mail.com");
        for (Form form : baked.forms().all()) {
            page.navigate(preview.address() + form.address().substring(1));
            assertEquals(200, new Filled(page, form, mailbox.address()).complete().send().status());
        }
        Patience.until("asked", () -> kept.rows().stream().anyMatch(row -> row.get("sk").s().equals("consent") && row.toString().contains(mailbox.address())));
        page.navigate(preview.address() + "api/mail/leave");
        page.locator("main form input[type=email]").fill(mailbox.address());
        LinkState.press(page);
        return Mailbox.plain(mailbox.read(letter.subject(), 1)).locator("a[href*='/api/mail/']").first().getAttribute("href");
    }
}
