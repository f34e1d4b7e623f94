package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What people paste from letters and word processors is told, and what looks like it and is right is not. */
class PasteFaultsTest extends Slips {

    @Test
    void a_line_of_dashes_below_a_paragraph() {
        written("We met in spring.\n---\n\nWe meet again.", "content/work.md, line 7: this line makes a heading of the paragraph above it. Leave an empty line above it, or take it out.", "");
        written("We met " + "in spring and ".repeat(6) + "in fall\n===", "content/work.md, line 7: this line makes a heading of the paragraph above it. Leave an empty line above it, or take it out.", "");
        fine("We met in spring.\n\n---\n\nWe meet again\n---\n\nText.");
    }

    @Test
    void a_line_that_begins_with_blanks() {
        written("Text.\n\n\tWe met in spring, and again.", "content/work.md, line 8: the tab in front of `We met in spring,` makes code of it. Begin the line with its first word.", "We met in spring, and again.");
        written("    We met.\n    And again.", "content/work.md, line 6: the blanks in front of `We met.` make code of it. Begin the line with its first word.", "We met.");
        fine("- One\n\n    More of it.\n\n   Text.");
    }

    @Test
    void signs_that_make_no_list() {
        written("We have:\n• bread\n• roses", "content/work.md, line 7: `•` makes no list. Write `- ` in front of each part of the list.", "- bread");
        written("·\tbread", "content/work.md, line 6: `·` makes no list. Write `- ` in front of each part of the list.", "- bread");
        written("– bread", "content/work.md, line 6: `–` makes no list. Write `- ` in front of each part of the list.", "- bread");
        written("-&nbsp;bread", "content/work.md, line 6: the blank behind `-` is not a plain one, and makes no list. Write `- ` in front of each part of the list.", "- bread");
        written("-\u00A0bread", "content/work.md, line 6: the blank behind `-` is not a plain one, and makes no list. Write `- ` in front of each part of the list.", "- bread");
        fine("Bread – and roses – for all: 2 · 3.\n\n- bread • roses");
    }

    @Test
    void a_table_without_its_line_of_dashes() {
        written("Our days:\n\n| Day | Place |\n| Monday | Boston |", "content/work.md, line 8: this is no table: the line of dashes is missing below its head. Add the line `|---|---|` below this one, and leave an empty line above it.", "");
        fine("Either | or.\n\n| Day | Place |\n|---|---|\n| Monday | Boston |\n\n`a | b`");
    }

    @Test
    void a_line_of_a_table_with_too_many_or_too_few_cells() {
        written("| Day | Place |\n|---|---|\n| Monday |", "content/work.md, line 8: the head of this table has 2 cells, and this line has 1. Write 2 cells, with `|` between them.", "");
        written("| Day | Place |\n|---|---|\n| Monday | Boston |\n| Friday | Lynn | 2 pm |", "content/work.md, line 9: the head of this table has 2 cells, and this line has 3. Write 2 cells, with `|` between them.", "");
    }

    @Test
    void signs_that_stand_as_they_are_typed() {
        written("We are ** first **.", "content/work.md, line 6: `**` stands on the page as it is typed. Write `**like this**`, without a blank inside, or take it out.", "");
        written("We are **first.", "content/work.md, line 6: `**` stands on the page as it is typed. Write `**like this**`, without a blank inside, or take it out.", "");
        written("We are ~~first~~ last.", "content/work.md, line 6: `~~` stands on the page as it is typed. Take it out: nothing is struck through here.", "");
        written("We are first[^1].", "content/work.md, line 6: `[^1]` stands on the page as it is typed: there are no footnotes here. Write the note into the text, in brackets.", "");
        written("- [ ] Ask Kim\n- Ask Lee", "content/work.md, line 6: `[ ]` stands on the page as it is typed. Take it out: nobody can tick a box here.", "");
        written("- [x] Ask Kim", "content/work.md, line 6: `[x]` stands on the page as it is typed. Take it out: nobody can tick a box here.", "");
        fine("We are **first**, `**` and \\*\\*last\\*\\*.\n\nTick [x].");
    }

    @Test
    void an_entity_that_is_none() {
        written("Ask&nbps;us.", "content/work.md, line 6: `&nbps;` stands on the page as it is typed. Did you mean `&nbsp;`?", "Ask&nbsp;us.");
        written("Ask &whatever; us.", "content/work.md, line 6: `&whatever;` stands on the page as it is typed. Write the sign itself.", "");
        fine("Ask&nbsp;us &amp; &ccedil; &#8217; `&nbps;`.");
    }

    private void fine(String text) {
        project.page("work", KEYS, text);
        assertEquals(List.of(), project.faults());
    }

    /** @param corrected the line as it should be; empty where only its writer knows */
    private void written(String text, String sentence, String corrected) {
        project.page("work", KEYS, text);
        assertEquals(sentence, String.join("\n", project.faults()));
        assertEquals(corrected, corrected());
    }
}
