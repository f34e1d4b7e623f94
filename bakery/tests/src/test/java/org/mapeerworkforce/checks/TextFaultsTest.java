package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that readers would not see, and signs that they would: each is told with the line as it should be. */
class TextFaultsTest extends Slips {

    @Test
    void words_in_braces() {
        project.page("work", KEYS, "Tell us the page {and your name}, what is wrong.\n\n## Here {#here}\n\nText {.small}");
        told("content/work.md, line 6: `{and your name}` is taken for a sign, and nobody sees it. Write round brackets, like `(and your name)`.", "Tell us the page (and your name), what is wrong.");
    }

    @Test
    void words_behind_a_number_sign() {
        project.page("work", KEYS + "\nsummary: We are first # and best.", "Text.");
        told("content/work.md, line 4: nobody sees `# and best.`: behind a blank, `#` begins a note. Put quotes around the whole value, or put the note on a line of its own.", "summary: \"We are first # and best.\"");
    }

    @Test
    void an_emoji_at_the_place_where_a_reader_of_pieces_would_part_it() {
        for (int before = 1_020; before < 1_028; before++) {
            project.write("content/data/notes.yml", "a: " + "x".repeat(before - 3) + "😀 x\n");
            assertEquals(List.of(), project.faults());
        }
    }

    @Test
    void a_note_on_a_line_of_its_own_is_a_note() {
        project.page("work", "# Ask for a better title.\n" + KEYS + "\nsummary: >-\n  We are # 1.", "Text.").write("content/data/notes.yml", "# A note.\na: 'b # c'\n");
        assertEquals(List.of(), project.faults());
    }

    @Test
    void words_between_angle_brackets() {
        project.page("work", KEYS, "Write <your name> here.");
        told("content/work.md, line 6: `<your name>` is taken for HTML, and nobody sees it. Write it without `<` and `>`.", "Write your name here.");
    }

    @Test
    void a_blank_within_a_link() {
        project.page("work", KEYS, "See [the start] (/) of it.");
        told("content/work.md, line 6: a blank keeps `[the start] (/)` from being a link. Take the blank out between `]` and `(`.", "See [the start](/) of it.");
    }

    @Test
    void a_link_without_an_end() {
        project.page("work", KEYS, "See [the start](/work");
        told("content/work.md, line 6: `[the start](/work` is a link that never ends. Write `)` behind its address.", "See [the start](/work)");
    }

    @Test
    void a_heading_without_a_blank() {
        project.page("work", KEYS, "##Tell us\n\nText.");
        told("content/work.md, line 6: this is no heading: a blank is missing behind `##`. Write `## Tell us`.", "## Tell us");
    }

    @Test
    void signs_of_code_that_never_end() {
        project.page("work", KEYS, "```\nText.");
        told("content/work.md, line 6: these signs begin a piece of code that never ends. Take the line out, or write the same signs on a line of their own where it ends.", "");
    }

    @Test
    void a_key_without_a_blank_behind_its_colon() {
        project.page("work", "title:Our work\ndescription: What we do.", "Text.");
        told("content/work.md, line 2: a blank is missing behind the colon. Write `title: Our work`.", "title: Our work");
    }

    @Test
    void text_on_a_page_that_shows_none() {
        project.write("templates/home.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>").page("index", "title: Home\ndescription: The first page.\nsummary: In short.", "Welcome to all of you.");
        assertEquals(List.of("content/index.md, line 4: nobody sees this summary: a page like this shows none. Take it out.",
                "content/index.md, line 7: nobody sees `Welcome to all of`: a page like this shows no text of its own. Take it out."), project.faults());
    }

    @Test
    void a_chart_without_a_row() {
        project.page("comparison-chart", KEYS, "Text.");
        told("content/data/comparison-chart.yml: no row of the chart is on /comparison-chart/. Put the rows back, with `status: published` at those that readers may see.", "");
    }

    @Test
    void a_passcode_without_a_colon_and_zoom_under_another_name() {
        project.page("work", KEYS, "The passcode 998877 is for members.\n\nCome to https://mapwc.zoom.com/j/12345678901 then.");
        assertEquals(List.of("content/work.md, line 6: a passcode or a meeting number stands here, where everybody can use it. Take it out: members get it by email. Change it if it was ever public.",
                "content/work.md, line 8: a link into a video meeting stands here, where everybody can use it. Take it out: members get it by email. Change the link if it was ever public."), project.faults());
    }

    @Test
    void a_list_of_words_without_brackets() {
        project.write("content/data/respectful-language.yml", "words:\n  - avoid: alcoholic, alcoholics\n    use: person\n    reason: It hurts.\n    source: https://example.org/\n");
        told("content/data/respectful-language.yml, line 2: `alcoholic, alcoholics` is read as one word. Put brackets around the words, like `avoid: [alcoholic, alcoholics]`.", "  - avoid: [alcoholic, alcoholics]");
    }

    @Test
    void a_list_of_words_that_is_gone() throws Exception {
        Files.delete(folder.resolve("content/data/respectful-language.yml"));
        told("content/data/respectful-language.yml: the list of words is missing, and nobody would be told of one that can hurt. Put it back.", "");
    }

    @Test
    void what_a_template_says_of_words_that_are_wrong_waits_until_they_are_mended() {
        project.write("templates/page.ftl", "<#ftl output_format=\"HTML\"><h1>${page.titel}</h1>").page("work", KEYS + "\nstatus: publised", "Text.");
        told("content/work.md, line 4: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.", "status: published");
    }

    @Test
    void html_that_asks_questions_or_dresses_words() {
        for (String name : List.of("form", "input", "button", "select", "textarea")) {
            project.page("work", KEYS, "Text <" + name + "> more.");
            told("content/work.md, line 6: `<" + name + ">` does not work on this site: the questions of a form are in content/forms/. Take it out.", "");
        }
        for (String name : List.of("font", "style", "center", "marquee")) {
            project.page("work", KEYS, "Text <" + name + ">more</" + name + ">.");
            told("content/work.md, line 6: `<" + name + ">` does not work on this site: every page looks the same way. Take it out. For words that matter, write `**like this**`.", "");
        }
    }

    @Test
    void html_that_fetches_something() {
        for (String name : List.of("video", "audio", "iframe", "source")) {
            project.page("work", KEYS, "Text <" + name + " src=\"https://clips.invalid/a\"> more.");
            told("content/work.md, line 6: `<" + name + ">` does not work on this site: pages are words, without scripts or parts from elsewhere. Take it out.", "");
        }
        project.page("work", KEYS + "\nsummary: We are <script>best</script>.", "Text.");
        told("content/work.md, line 4: `<script>` does not work on this site: pages are words, without scripts or parts from elsewhere. Take it out.", "");
        project.page("work", KEYS + "\nsummary: We are <script>best.", "See [it](#it).");
        told("content/work.md, line 4: `<script>` does not work on this site: pages are words, without scripts or parts from elsewhere. Take it out.", "");
    }

    @Test
    void attributes_of_html() {
        project.page("work", KEYS, "<p hidden>Text.</p>");
        told("content/work.md, line 6: `hidden` does not work on this site. Take it out.", "");
        for (String name : List.of("style", "onclick", "align", "data-x")) {
            project.page("work", KEYS, "Text <b class=\"a\" " + name + "=\"hidden b\">more</b>.");
            told("content/work.md, line 6: `" + name + "=` does not work on this site. Take it out.", "");
        }
        project.page("work", KEYS, "<details open><summary id=a class='b c'>More</summary><p lang=\"es\" title=\"a = b\" aria-label='c'>Text <a href=/ >home</a> <br/></p></details>");
        assertEquals(List.of(), project.faults());
    }

    /** @param corrected the line as it should be; empty where only its writer knows */
    private void told(String sentence, String corrected) {
        assertEquals(sentence, String.join("\n", project.faults()));
        assertEquals(corrected, corrected());
    }
}
