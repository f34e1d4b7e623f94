package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Patience;
import org.mapeerworkforce.Project;

/** What is saved is seen, at once and whole; what is wrong is told, and does not hide the last good page. */
@Timeout(60)
class EditedTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.";
    private static final String UNKNOWN_STATUS = "event: faults\ndata: content/work.md, line 4: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.\ndata: status: publised\ndata: status: published";

    @TempDir
    Path folder;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private Project project;
    private LivePreview preview;
    private Visitor visitor;

    @BeforeEach
    void a_project() throws IOException {
        project = new Project(folder);
        project.page("work", KEYS, "We work.");
    }

    @AfterEach
    void ends() {
        preview.close();
    }

    @Test
    void an_edit_is_served_and_its_page_reloads() throws IOException {
        try (Events work = given().open("/work/")) {
            project.page("work", KEYS, "We work more.");
            work.until(Events.RELOAD);
        }
        assertTrue(visitor.get("/work/").body().contains("<p>We work more.</p>"));
    }

    @Test
    void a_page_that_did_not_change_does_not_reload() throws IOException {
        try (Events home = given().open("/")) {
            project.page("work", KEYS, "We work [more](/nowhere/).");
            List<String> before = home.until("event: faults\ndata: content/work.md, line 6: the link `/nowhere/` leads nowhere. Write the address of a page, like `/mission/`.\ndata: We work [more](/nowhere/).\ndata: ");
            assertFalse(before.contains(Events.RELOAD), before.toString());
        }
    }

    @Test
    void a_page_that_was_loaded_before_the_last_bake_reloads_as_soon_as_it_listens() throws IOException {
        try (Events work = given().listen("/work/", "0")) {
            assertEquals(List.of(), work.until(Events.RELOAD));
        }
    }

    @Test
    void a_template_is_an_edit_to_every_page() throws IOException {
        try (Events work = given().open("/work/"); Events home = visitor.open("/")) {
            for (String type : List.of("page", "home")) {
                project.write("templates/" + type + ".ftl", "<#ftl output_format=\"HTML\"><h1>New: ${page.title}</h1><#if page.address == '/'><a href='/work/'>Our work</a></#if>");
            }
            work.until(Events.RELOAD);
            home.until(Events.RELOAD);
        }
    }

    @Test
    void a_page_in_a_new_folder_is_found_and_followed() throws IOException {
        given();
        try (Events home = visitor.open("/")) {
            project.page("our/past", "title: Our past\ndescription: What was.", "Long ago.");
            home.until(Events.RELOAD);
        }
        try (Events past = visitor.open("/our/past/")) {
            project.page("our/past", "title: Our past\ndescription: What was.", "Long, long ago.");
            past.until(Events.RELOAD);
        }
        assertTrue(visitor.get("/our/past/").body().contains("Long, long ago."));
    }

    @Test
    void a_deleted_page_is_gone() throws IOException {
        try (Events work = given().open("/work/")) {
            Files.delete(folder.resolve("content/work.md"));
            work.until(Events.RELOAD);
        }
        assertEquals(404, visitor.get("/work/").statusCode());
    }

    @Test
    void changed_settings_are_read_again() throws IOException {
        project.write("more/a.txt", "A");
        try (Events missing = given().open("/work/")) {
            project.write("jbake.properties", project.read("jbake.properties").replace("asset.folder=assets", "asset.folder=more") + "template.page.file=home.ftl\n");
            project.page("work", KEYS, "We work more.");
            missing.until(Events.RELOAD);
        }
        try (Events work = visitor.open("/work/")) {
            project.page("work", KEYS, "We work even more.");
            work.until(Events.RELOAD);
        }
        assertEquals("A", visitor.get("/a.txt").body());
    }

    @Test
    void no_page_is_ever_served_half() throws Exception {
        project.page("work", KEYS, "Begin 0. " + "We work. ".repeat(20_000) + "End 0.");
        given();
        List<String> bodies = new ArrayList<>();
        for (int edit = 1; edit <= 10; edit++) {
            project.page("work", KEYS, "Begin " + edit + ". " + "We work. ".repeat(20_000) + "End " + edit + ".");
            String body;
            do {
                body = visitor.get("/work/").body();
                bodies.add(body);
            } while (!body.contains("Begin " + edit + "."));
        }
        assertEquals(List.of(), bodies.stream().filter(body -> !body.matches("(?s)<!doctype html>.*<p>Begin (\\d+)\\. .* ?End \\1\\.</p>.*</script>")).toList());
    }

    @Test
    void a_fault_is_told_over_the_last_good_page_and_clears_when_it_is_mended() throws IOException {
        try (Events work = given().open("/work/")) {
            project.page("work", KEYS + "\nstatus: publised", "We work more.");
            work.until(UNKNOWN_STATUS);
            assertTrue(visitor.get("/work/").body().contains("<p>We work.</p>"));
            project.page("work", KEYS, "We work.");
            work.until(Events.NO_FAULTS);
        }
    }

    @Test
    void whoever_comes_later_hears_of_a_fault_too() throws IOException {
        try (Events work = given().open("/work/")) {
            project.page("work", KEYS + "\nstatus: publised", "We work more.");
            work.until(UNKNOWN_STATUS);
        }
        try (Events home = visitor.open("/")) {
            assertEquals(List.of(), home.until(UNKNOWN_STATUS));
        }
    }

    @Test
    void faults_stand_on_a_page_of_their_own_for_a_browser_without_script() throws IOException {
        assertTrue(given().get("/_preview/").body().contains("<h1>Nothing to mend</h1>"));
        try (Events work = visitor.open("/work/")) {
            project.page("work", KEYS + "\nstatus: <b>", "We work.");
            work.until("event: faults\ndata: content/work.md, line 4: `status` is `<b>`. Write `published` or `draft`.\ndata: status: <b>\ndata: ");
        }
        String page = visitor.get("/_preview/").body();
        assertTrue(page.contains("<ol>\n<li>content/work.md, line 4: `status` is `&lt;b&gt;`. Write `published` or `draft`.<pre>status: &lt;b&gt;</pre></li>\n</ol>\n"), page);
    }

    @Test
    void before_the_first_good_bake_every_address_says_what_is_wrong() throws IOException {
        project.page("work", KEYS + "\nstatus: publised", "We work.");
        given();
        for (String path : List.of("/", "/work/", "/nowhere/", "/feed.xml")) {
            assertEquals(500, visitor.get(path).statusCode());
            assertTrue(visitor.get(path).body().contains("<li>content/work.md, line 4: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.<pre>status: publised</pre><pre>Write: status: published</pre></li>"));
        }
        try (Events work = visitor.open("/work/")) {
            project.page("work", KEYS, "We work.");
            work.until(Events.RELOAD);
        }
        assertTrue(visitor.get("/work/").body().contains("<p>We work.</p>"));
    }

    @Test
    void a_bake_that_fails_in_an_unforeseen_way_is_told_and_survived() throws IOException {
        try (Events work = given().open("/work/")) {
            Files.move(folder.resolve("content/site.yml"), folder.resolve("site.yml"));
            Files.createDirectory(folder.resolve("content/site.yml"));
            work.until("event: faults\ndata: The preview itself failed: java.io.UncheckedIOException: content/site.yml. Undo your last change, and show a developer what the terminal says.\ndata: \ndata: ");
            assertTrue(visitor.get("/work/").body().contains("<p>We work.</p>"));
            Files.delete(folder.resolve("content/site.yml"));
            Files.move(folder.resolve("site.yml"), folder.resolve("content/site.yml"));
            work.until(Events.NO_FAULTS);
        }
    }

    @Test
    void the_terminal_hears_of_faults_too() throws IOException {
        given();
        project.page("work", KEYS + "\nstatus: publised", "We work more.");
        told("1 fault.");
        project.page("work", KEYS, "We work.");
        told("Mended: every check passes.");
        preview.close();
        assertEquals("""
                content/work.md, line 4: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.
                1 fault.
                Mended: every check passes.
                """, printed.toString(StandardCharsets.UTF_8));
    }

    private void told(String line) {
        Patience.until(line, () -> printed.toString(StandardCharsets.UTF_8).endsWith(line + "\n"));
    }

    private Visitor given() throws IOException {
        preview = LivePreview.start(folder, 0, false, new PrintStream(printed, true, StandardCharsets.UTF_8));
        visitor = new Visitor(preview);
        return visitor;
    }
}
