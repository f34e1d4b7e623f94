package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every mistake that an editor can make is told in one sentence, whole: the file, the line, what is wrong, what to write. */
class FaultsTest extends Slips {

    @Test
    void no_front_matter() {
        project.write("content/work.md", "Our work is good.\n");
        then("content/work.md, line 1: the page does not begin with a line of three dashes. Begin it with `---`, a `title:` line, a `description:` line and another `---`.");
    }

    @Test
    void front_matter_that_is_not_closed() {
        project.write("content/work.md", "---\ntitle: Our work\n\nOur work is good.\n");
        then("content/work.md, line 1: the lines above the text are never closed. Put a line of three dashes, `---`, between the keys and the text.");
    }

    @Test
    void an_empty_file() {
        project.write("content/work.md", "");
        then("content/work.md, line 1: the page does not begin with a line of three dashes. Begin it with `---`, a `title:` line, a `description:` line and another `---`.");
    }

    @Test
    void a_colon_in_a_value() {
        project.page("work", "title: Our work: the whole\ndescription: What we do.", "Text.");
        then("content/work.md, line 2: this line cannot be read as `key: value`. Put quotes around a value that holds a colon, a `#` or a quote: `title: \"Mission: what we do\"`.");
    }

    @Test
    void a_tab_in_the_front_matter() {
        project.page("work", KEYS + "\naliases:\n\t- /old/", "Text.");
        then("content/work.md, line 5: this line cannot be read as `key: value`. Use spaces here instead of the tab.");
    }

    @Test
    void an_unknown_key() {
        project.page("work", KEYS + "\ntittle: Work", "Text.");
        then("content/work.md, line 4: `tittle` is not a key that means anything here. Did you mean `title`?");
    }

    @Test
    void a_key_twice() {
        project.page("work", KEYS + "\ntitle: Work", "Text.");
        then("content/work.md, line 4: `title` stands here a second time. Keep one of the two.");
    }

    @Test
    void a_missing_title_and_description() {
        project.page("work", "status: published", "Text.");
        then("content/work.md, line 2: `description` is missing. Add a line like `description: One sentence that says what is on this page.`.",
                "content/work.md, line 2: `title` is missing. Add a line like `title: Our mission`.");
    }

    @Test
    void two_pages_with_one_title() {
        project.page("work", KEYS, "Text.").page("works", "title: Our work\ndescription: What else we do.", "Text.");
        then("content/works.md, line 2: the title is the same as in content/work.md. Give each page a title of its own.");
    }

    @Test
    void two_pages_with_one_address() {
        project.page("work", KEYS, "Text.").page("work/index", "title: More work\ndescription: What else we do.", "Text.");
        then("content/work.md, line 1: its address /work/ is already taken by content/work/index.md. Give the file another name.");
    }

    @Test
    void an_old_address_that_is_taken() {
        project.page("work", KEYS + "\naliases: [/]", "Text.");
        then("content/work.md, line 4: the old address / is already taken by content/index.md. Take it out of `aliases`.");
    }

    @Test
    void an_impossible_date() {
        project.page("work", KEYS + "\ndate: 2026-02-30", "Text.");
        then("content/work.md, line 4: `date` is `2026-02-30`, which is not a day of the calendar. Write year, month and day like `2026-12-09`.");
    }

    @Test
    void an_impossible_start_of_a_meeting() {
        project.page("meetings/winter", KEYS + "\nstarts: 2026-12-09 2pm", "Text.");
        then("content/meetings/winter.md, line 4: `starts` is `2026-12-09 2pm`, which is not a day and a time. Write it like `2026-12-09 14:00`.");
    }

    @Test
    void an_unknown_status() {
        project.page("work", KEYS + "\nstatus: publised", "Text.");
        then("content/work.md, line 4: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.");
    }

    @Test
    void an_unknown_language() {
        project.page("work", KEYS + "\nlang: spanish language", "Text.");
        then("content/work.md, line 4: `lang` is `spanish language`, which is not the code of a language. Write a code like `es` for Spanish.");
    }

    @Test
    void a_broken_link() {
        project.page("work", KEYS, "Text.\n\nSee [our mission](/mision/).").page("mission", "title: Mission\ndescription: Why.", "Text.");
        then("content/work.md, line 8: the link `/mision/` leads nowhere. Did you mean `/mission/`?");
    }

    @Test
    void a_link_to_a_file() {
        project.page("work", KEYS, "See [our mission](mission.md).").page("mission", "title: Mission\ndescription: Why.", "Text.");
        then("content/work.md, line 6: the link `mission.md` leads nowhere. Write `/mission/`.");
    }

    @Test
    void a_broken_anchor() {
        project.page("work", KEYS, "See [goals](/mission/#goal).").page("mission", "title: Mission\ndescription: Why.", "## Our goals {#goals}\n\nText.");
        then("content/work.md, line 6: the link `/mission/#goal` leads to a place that is not on that page. Did you mean `#goals`?");
    }

    @Test
    void a_menu_that_leads_nowhere() {
        project.write("content/site.yml", project.read("content/site.yml").replaceFirst("menu: .*", "menu:\n  - {address: /mision/, label: Mission}"));
        then("content/site.yml, line 15: the menu leads to /mision/, and there is no such page. Write the address of a page, like `/mission/`.");
    }

    @Test
    void an_orphan() {
        project.write("templates/home.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>${page.body?no_esc}").page("work", KEYS, "Text.");
        then("content/work.md, line 1: no page leads to /work/. Link to it from another page, or from `menu` in content/site.yml.");
    }

    @Test
    void a_picture_without_words() {
        project.write("assets/table.jpg", "x").page("work", KEYS, "![](/table.jpg)");
        then("content/work.md, line 6: the picture `/table.jpg` has no words for those who do not see it. Write what it shows: `![Five people at a table](/table.jpg)`.");
    }

    @Test
    void a_picture_that_is_missing() {
        project.page("work", KEYS, "![Five people at a table](/table.jpg)");
        then("content/work.md, line 6: the picture `/table.jpg` is not on this site. Put the file into `assets/` and write its address from there, like `/table.jpg`.");
    }

    @Test
    void headings_that_skip() {
        project.page("work", KEYS, "## One\n\n#### Two");
        then("content/work.md, line 8: this heading skips a step: it has level 4 below level 2. Write `###` instead of `####`.");
    }

    @Test
    void a_second_top_heading() {
        project.page("work", KEYS, "# Our work");
        then("content/work.md, line 6: this is a second top heading: the title of the page is the first. Write `##` instead of `#`.");
    }

    @Test
    void html_that_is_not_closed() {
        project.page("work", KEYS, "<div>\n\nText.");
        then("content/work.md, line 6: `<div>` is opened here and never closed. Write `</div>` where it ends.");
    }

    @Test
    void html_that_closes_the_wrong_part() {
        project.page("work", KEYS, "Some <b>bold <i>and</b> more</i> text.");
        then("content/work.md, line 6: `</b>` closes something that is not open. Close `<i>` of line 6 first.",
                "content/work.md, line 6: `<b>` is opened here and never closed. Write `</b>` where it ends.");
    }

    @Test
    void html_with_an_open_quote() {
        project.page("work", KEYS, "Some <b class=\"x>bold</b> text.");
        then("content/work.md, line 6: `</b>` closes something that is not open. Take it out.",
                "content/work.md, line 6: `<b class=\"x>bold` looks like HTML and cannot be read as such. Close its quotes and its `>`, or write `&lt;` for a less-than sign.");
    }

    @Test
    void a_hidden_note_that_never_ends() {
        project.page("work", KEYS, "Text.\n\n<!-- ask about this\n\nMore text.");
        then("content/work.md, line 8: `<!--` hides everything that follows it on the page. Write `-->` where the hidden note ends.");
    }

    @Test
    void text_that_nests_too_deep_to_be_read() {
        project.page("work", KEYS, "> ".repeat(20_000) + "Text.");
        then("content/work.md, line 5: the text has parts inside parts inside parts, too many to read. Take out the signs that stand there hundreds of times, such as `>`, `-`, `[` or `<`.");
    }

    @Test
    void an_address_of_the_site_that_does_not_work() {
        project.write("content/site.yml", project.read("content/site.yml").replace("https://coalition.invalid", "https://my coalition.org"));
        then("content/site.yml, line 4: `address` is `https://my coalition.org`, which is not an address that works. Write it like `https://mapeerworkforce.org`.");
    }

    @Test
    void a_value_that_begins_with_a_sign() {
        project.page("work", "title: *Our* work\ndescription: What we do.", "Text.");
        then("content/work.md, line 2: this line cannot be read as `key: value`. Put quotes around a value that begins with `*`.");
    }

    @Test
    void a_value_that_holds_itself() {
        project.page("work", KEYS + "\naliases: &a [*a]", "Text.");
        then("content/work.md, line 4: this line cannot be read as `key: value`. Put quotes around a value that begins with `&`.");
    }

    @Test
    void lists_in_lists_without_end() {
        project.page("work", KEYS + "\naliases: " + "[".repeat(20_000), "Text.");
        then("content/work.md, line 4: this line cannot be read as `key: value`. Put quotes around a value that begins with `[`.");
    }

    @Test
    void an_old_address_that_is_a_file() {
        project.page("work", KEYS + "\naliases: [/feed.xml/]", "Text.");
        then("content/work.md, line 4: `aliases` holds `/feed.xml/`, which is not an address of this site. Write it like `/mission/`: small letters, a slash at both ends.");
    }

    @Test
    void a_file_in_the_place_of_a_calendar() {
        project.page("meetings.ics", KEYS, "Text.");
        then("content/meetings.ics.md: the site has no place for a file of this name. Name a page with small letters, digits and dashes, like `content/our-work.md`; pictures and other files go to `assets/`.");
    }

    @Test
    void a_script() {
        project.page("work", KEYS, "<script>alert(1)</script>");
        then("content/work.md, line 6: `<script>` does not work on this site: pages are words, without scripts or parts from elsewhere. Take it out.");
    }

    @Test
    void a_template_that_fails_is_told_with_the_page_and_leaves_nothing_behind() {
        project.write("templates/privacy.ftl", "<#ftl output_format=\"HTML\">\n<h1>${page.title}</h1>\n${page.titel}").page("privacy", KEYS, "Text.");
        then("templates/privacy.ftl, line 3: the template cannot draw content/privacy.md: `page.titel` has no value. Mend the template, or the value in content/privacy.md that it stumbles over.");
        project.printed();
        assertFalse(Files.exists(project.site()));
    }

    @Test
    void a_template_that_cannot_be_read() {
        project.write("templates/privacy.ftl", "<#ftl output_format=\"HTML\">\n<#if page.title>").page("privacy", KEYS, "Text.");
        then("templates/privacy.ftl, line 2: the template cannot draw content/privacy.md: Unexpected end of file reached. You have an unclosed #if. Check if the FreeMarker end-tags are present, and aren't malformed. Mend the template, or the value in content/privacy.md that it stumbles over.");
    }

    @Test
    void a_file_that_is_not_utf_8() {
        project.write("content/work.md", new byte[] {'-', '-', '-', '\n', 't', (byte) 0xE9, '\n'});
        then("content/work.md, line 2: `é` stands here in another encoding than UTF-8, and looks like `�`. Type it again, and each `�` below it.");
    }

    @Test
    void a_link_into_a_video_meeting() {
        project.page("work", KEYS, "Join at https://us02web.zoom.us/j/000000000 on Monday.");
        then("content/work.md, line 6: a link into a video meeting stands here, where everybody can use it. Take it out: members get it by email. Change the link if it was ever public.");
    }

    @Test
    void a_passcode() {
        project.page("work", KEYS, "The passcode: 123456 opens it.");
        then("content/work.md, line 6: a passcode or a meeting number stands here, where everybody can use it. Take it out: members get it by email. Change it if it was ever public.");
    }

    @Test
    void what_programs_leave_beside_a_file_is_no_fault() {
        project.write("content/.work.md.swp", "").write("content/work.md~", "").write("content/.DS_Store", "").write("content/meetings/.DS_Store", "");
        assertEquals(List.of(), project.faults());
    }

    @Test
    void a_file_that_the_site_has_no_place_for() {
        project.write("content/Our Work.md", "---\ntitle: Our work\ndescription: What we do.\n---\n");
        then("content/Our Work.md: the site has no place for a file of this name. Name a page with small letters, digits and dashes, like `content/our-work.md`; pictures and other files go to `assets/`.");
    }

    @Test
    void a_letter_that_nothing_sends() {
        project.write("content/mail/news.md", "---\nsubject: News\n---\n\nHello.\n");
        then("content/mail/news.md: nothing sends a letter of this name. Take the file out, or give it the name of one that is sent: `content/mail/confirm.md`, `content/mail/welcome.md`, `content/mail/receipt.md`, `content/mail/leave.md`, `content/mail/every.yml`.");
    }

    @Test
    void a_letter_with_a_slip() {
        letter("leave", "subject: ", "subjekt: ");
        then("content/mail/leave.md, line 2: `subjekt` is not a key that means anything here. Did you mean `subject`?");
    }

    @Test
    void a_note_to_oneself_in_a_letter() {
        letter("leave", "Good evening,\n", "Good evening,\nTODO: say more.\n");
        then("content/mail/leave.md, line 13: `TODO` would be in an email. Finish the line.");
    }

    @Test
    void a_hidden_sign_in_a_letter() {
        letter("leave", "Good evening,\n", "Good\u007fevening,\n");
        then("content/mail/leave.md: nobody could send this letter: the words cannot be sent. Take out the hidden signs, such as those that come with text from other programs.");
    }

    @Test
    void a_template_that_cannot_draw_a_letter() {
        project.write("templates/mail.ftl", "<#ftl output_format=\"HTML\">\n${subjekt}");
        then(Stream.of("confirm", "leave", "receipt", "welcome").map(name ->
                "templates/mail.ftl, line 2: the template cannot draw content/mail/" + name + ".md: `subjekt` has no value. Mend the template, or the value in content/mail/" + name + ".md that it stumbles over.").toArray(String[]::new));
    }

    @Test
    void a_note_to_oneself() {
        project.page("work", KEYS, "TODO: ask about this.");
        then("content/work.md, line 6: `TODO` would be on the site. Finish the line, or set `status: draft` until it is finished.");
    }

    /** A line that was lost, such as `address:`, turns the next ones into a part of the description. */
    @Test
    void a_question_to_the_owner_is_told_where_it_stands_and_not_where_another_one_does() {
        project.write("content/data/questions.yml", "confirm: How long?\n")
                .write("content/site.yml", project.read("content/site.yml").replace("description: A coalition of people\naddress: ", "description: >-\n  A coalition of people\n\n  confirm: At which address?\naddress: "))
                .write("templates/home.ftl", "<#ftl output_format=\"HTML\">${site.description}${page.body?no_esc}");
        then("content/site.yml, line 6: `confirm:` would be on the site. Finish the line, or set `status: draft` until it is finished.");
    }

    @Test
    void a_type_of_page() {
        project.page("work", KEYS + "\ntype: chart", "Text.");
        then("content/work.md, line 4: `type` is not a key that means anything here. Take the line out, or use one of `translates`, `form`, `title`, `description`, `status`, `date`, `expires`, `lang`, `summary`, `verbatim`, `reviewed`, `aliases`, `listed`.");
    }

    @Test
    void a_chart_row_that_is_published_with_a_gap() {
        project.write("content/data/comparison-chart.yml", """
                caption: One role
                note: Compiled for a test.
                roles:
                  - {key: CPS, name: Specialists, one: Specialist}
                rows:
                  - question: Where they work
                    status: published
                    home: true
                    cells:
                      CPS:
                        status: not-found
                """);
        then("content/data/comparison-chart.yml, line 10: this row is published, but CPS has no fact that was found, with its source. Give the cell a `fact`, `status: found` and `sources`, or write `status: draft` at the row.");
    }

    @Test
    void all_faults_of_all_files_are_told_at_once_and_counted() {
        project.page("work", KEYS + "\nstatus: done", "# Work").page("mission", "title: Mission", "See [us](/us/).");
        assertEquals("""
                content/mission.md, line 2: `description` is missing. Add a line like `description: One sentence that says what is on this page.`.
                content/mission.md, line 5: the link `/us/` leads nowhere. Write the address of a page, like `/mission/`.
                content/work.md, line 4: `status` is `done`. Write `published` or `draft`.
                content/work.md, line 7: this is a second top heading: the title of the page is the first. Write `##` instead of `#`.
                4 faults. Nothing was baked.
                """, project.printed());
    }

    private void letter(String name, String from, String to) {
        String file = "content/mail/" + name + ".md";
        project.write(file, project.read(file).replaceFirst(from, to));
    }
}
