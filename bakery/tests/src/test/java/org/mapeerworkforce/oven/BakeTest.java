package org.mapeerworkforce.oven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

/** What is on the site on a given day, and what is not. */
class BakeTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.";

    @TempDir
    Path folder;
    private Project project;

    @BeforeEach
    void a_project() {
        project = new Project(folder);
    }

    @Test
    void a_page_stands_at_the_address_of_its_file() {
        project.page("our/work", KEYS, "Text.").bake();
        assertEquals("<!doctype html><html lang=\"en\"><title>Our work</title><h1>Our work</h1>\n<p>Text.</p>\n\n\n", project.read("target/site/our/work/index.html"));
    }

    @Test
    void markdown_has_tables_ids_attributes_and_typographic_quotes() {
        project.page("work", KEYS, "## Our goals\n\n\"We\" ... work.{.lead}\n\n| a |\n|---|\n| b |").bake();
        String page = project.read("target/site/work/index.html");
        assertTrue(page.contains("<h2 id=\"our-goals\">Our goals</h2>"), page);
        assertTrue(page.contains("&ldquo;We&rdquo; &hellip; work."), page);
        assertTrue(page.contains("class=\"lead\""), page);
        assertTrue(page.contains("<th>a</th>") && page.contains("<td>b</td>"), page);
    }

    @Test
    void a_draft_is_nowhere_in_the_output() {
        project.page("work", KEYS + "\nstatus: draft", "A secret plan.").bake();
        thenNothingSays("A secret plan.");
    }

    @Test
    void a_page_of_tomorrow_is_nowhere_in_the_output() {
        project.page("work", KEYS + "\ndate: 2026-11-23", "A secret plan.").bake();
        thenNothingSays("A secret plan.");
    }

    @Test
    void a_page_of_today_is_on_the_site() {
        project.page("work", KEYS + "\ndate: 2026-11-22", "Text.").bake();
        assertTrue(Files.exists(project.site().resolve("work/index.html")));
    }

    @Test
    void a_page_that_has_expired_is_nowhere_in_the_output() {
        project.page("work", KEYS + "\nexpires: 2026-11-22", "A secret plan.").bake();
        thenNothingSays("A secret plan.");
    }

    @Test
    void drafts_are_baked_and_marked_where_they_are_asked_for() {
        project.page("work", KEYS + "\nstatus: draft", "Text.");
        Baked baked = project.bake(Project.TODAY, true);
        assertEquals(List.of("/404.html", "/", "/unavailable/", "/work/"), baked.published().stream().map(Page::address).toList());
        assertEquals(List.of(false, false, false, true), baked.published().stream().map(Page::draft).toList());
    }

    @Test
    void what_was_baked_before_and_is_gone_now_is_gone_from_the_output() throws Exception {
        project.page("work", KEYS, "Text.").bake();
        Files.delete(folder.resolve("content/work.md"));
        project.bake();
        assertFalse(Files.exists(project.site().resolve("work")));
    }

    @Test
    void an_old_address_leads_to_the_new_one() {
        project.page("work", KEYS + "\naliases: [/what-we-do/]", "Text.").bake();
        assertEquals("<a href=\"/work/\">Our work</a>", project.read("target/site/what-we-do/index.html"));
    }

    @Test
    void translations_know_one_another() {
        project.page("work", KEYS, "Text.").page("es/work", "title: Nuestro trabajo\ndescription: Lo que hacemos.\nlang: es\ntranslates: /work/", "Texto.");
        List<Page> pages = project.bake().published();
        assertEquals("/work/", page(pages, "/es/work/").translations().get(0).address());
        assertEquals("/es/work/", page(pages, "/work/").translations().get(0).address());
    }

    @Test
    void a_page_below_another_knows_the_way_back() {
        project.page("work", KEYS, "Text.").page("work/more", "title: More\ndescription: More of it.", "Text.");
        List<Page> pages = project.bake().published();
        assertEquals("/work/", page(pages, "/work/more/").parent().address());
        assertNull(page(pages, "/work/").parent());
    }

    @Test
    void a_notice_goes_when_its_last_day_is_over() {
        project.write("content/site.yml", project.read("content/site.yml") + "notice: {text: Snow today., until: 2026-11-22}\n");
        assertEquals("Snow today.", project.bake().site().notice().text());
        assertNull(project.bake(LocalDate.of(2026, 11, 23), false).site().notice());
    }

    @Test
    void the_next_meeting_is_the_first_from_today_that_is_not_cancelled() {
        meeting("november", "2026-11-18 14:00", "scheduled").meeting("december", "2026-12-09 14:00", "cancelled").meeting("january", "2027-01-13 14:00", "moved");
        assertEquals("/meetings/november/", next(LocalDate.of(2026, 11, 18)).address());
        assertEquals("/meetings/january/", next(LocalDate.of(2026, 11, 19)).address());
        assertNull(next(LocalDate.of(2027, 1, 14)));
    }

    @Test
    void a_meeting_is_told_in_the_time_of_massachusetts() {
        meeting("november", "2026-11-18 14:00", "scheduled").meeting("july", "2027-07-14 09:30", "scheduled");
        Meeting winter = next(LocalDate.of(2026, 11, 18));
        assertEquals("Wednesday, November 18, 2026, 2:00 pm, 2026-11-18T14:00:00-05:00", winter.day() + ", " + winter.time() + ", " + winter.iso());
        Meeting summer = next(LocalDate.of(2027, 7, 1));
        assertEquals("Wednesday, July 14, 2027, 9:30 am, 2027-07-14T09:30:00-04:00", summer.day() + ", " + summer.time() + ", " + summer.iso());
    }

    @Test
    void the_settings_of_jbake_properties_are_used() {
        project.write("jbake.properties", project.read("jbake.properties").replace("asset.folder=assets", "asset.folder=more")).write("more/a.txt", "A").bake();
        assertEquals("A", project.read("target/site/a.txt"));
    }

    private BakeTest meeting(String name, String starts, String state) {
        project.page("meetings/" + name, "title: Meeting in " + name + "\ndescription: We meet in " + name + ".\nstarts: " + starts + "\nstate: " + state, "Text.");
        return this;
    }

    private Meeting next(LocalDate today) {
        return Meetings.on(today, project.bake(today, false).published()).next();
    }

    private static Page page(List<Page> pages, String address) {
        return pages.stream().filter(page -> page.address().equals(address)).findFirst().orElseThrow();
    }

    private void thenNothingSays(String text) {
        assertEquals(List.of(), Folder.files(project.site()).entrySet().stream().filter(file -> file.getKey().contains("work") || file.getValue().contains(text)).map(file -> file.getKey()).toList());
    }
}
