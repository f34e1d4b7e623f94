package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;

/** Where words are plain, no sign of Markdown or HTML reaches readers. */
class PlainFaultsTest extends Slips {

    private static final String MEETING = "title: Our meeting\ndescription: We meet.\nstarts: 2024-11-13 14:00\n";

    @Test
    void links_in_a_meeting() {
        project.page("meetings/autumn", MEETING + "agenda:\n  - Hellos\n  - Read the [notes](/x/)\nattend: >-\n  Online, or\n  [write to us](/)", "See [us](/).");
        then("content/meetings/autumn.md, line 7: `[notes](/x/)` would stand here as it is typed: these words cannot hold a link. Write words alone, and the link into the text of a page.",
                "content/meetings/autumn.md, line 10: `[write to us](/)` would stand here as it is typed: these words cannot hold a link. Write words alone, and the link into the text of a page.");
    }

    @Test
    void signs_in_the_keys_of_a_page() {
        project.page("work", "title: Bread &amp; roses\nsummary: We are **first** &amp; see [us](/).\ndescription: What **we** do.", "Text &amp; **more**.");
        then("content/work.md, line 2: `&amp;` would stand here as it is typed. Write `&`.",
                "content/work.md, line 4: `**` would stand here as it is typed. Take it out: these words are plain.");
        assertEquals("title: Bread & roses", corrected());
    }

    @Test
    void signs_in_the_facts_of_the_site() {
        project.write("content/site.yml", project.read("content/site.yml") + "# No **link** here: [a](/).\nnotice:\n  text: We meet&nbsp;online. [See](/)\n  until: 2026-11-23\n");
        then("content/site.yml, line 17: `[See](/)` would stand here as it is typed: these words cannot hold a link. Write words alone, and the link into the text of a page.");
        project.write("content/site.yml", project.read("content/site.yml").replace(" [See](/)", ""));
        then("content/site.yml, line 17: `&nbsp;` would stand here as it is typed. Write the sign itself.");
    }

    @Test
    void signs_in_a_form() {
        String form = new Project(folder).write("content/forms/odd.yml", "label: Bread &amp; roses, **both**\n").faults().stream().filter(fault -> fault.contains("typed")).findFirst().orElse("");
        assertEquals("content/forms/odd.yml, line 1: `**` would stand here as it is typed. Take it out: these words are plain.", form);
    }

    @Test
    void signs_in_the_chart_apart_from_its_answers() {
        project.write("content/data/comparison-chart.yml", """
                caption: One **role**
                note: Compiled for a *test*, see [us](/).
                roles:
                  - {key: CPS, name: Specialists, one: Specialist}
                rows:
                  - question: Bread &amp; roses
                    status: published
                    home: true
                    cells:
                      CPS:
                        fact: >-
                          People &amp;
                          **goals**, see [us](/).
                        status: found
                        sources:
                          - {title: "A [page](/)", address: "https://coalition.invalid/"}
                """);
        then("content/data/comparison-chart.yml, line 1: `**` would stand here as it is typed. Take it out: these words are plain.",
                "content/data/comparison-chart.yml, line 6: `&amp;` would stand here as it is typed. Write `&`.",
                "content/data/comparison-chart.yml, line 16: `[page](/)` would stand here as it is typed: these words cannot hold a link. Write words alone, and the link into the text of a page.");
    }
}
