package org.mapeerworkforce.checks;


import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markdown that stands behind a key is read as that of a page is, and told at its own line. */
class FieldFaultsTest extends Slips {

    private static final String KEYS = "title: Our work\ndescription: What we do.\n";
    private static final String MEETING = "title: Our meeting\ndescription: We meet.\nstarts: 2024-11-13 14:00\n";
    private static final String CHART = """
            caption: One role
            note: Compiled for a test.
            roles:
              - {key: CPS, name: Specialists, one: Specialist}
            rows:
              - question: Whom they support
                status: published
                home: true
                cells:
                  CPS:
                    fact: >-
                      People with goals,
                      and their families.
                    status: found
                    sources:
                      - {title: A page, address: "https://example.org/"}
            """;
    private static final String TABLE = """
            <#ftl output_format="HTML"><h1>${page.title}</h1><main><table><#list chart.rows as row><#list row.cells as cell><tr><td>${cell.fact?no_esc}<#list cell.sources as source><a href="#source-${source.number}">${source.number}</a></#list></td></tr></#list></#list></table></main>
            <#list chart.sources as source><p id="source-${source.number}">${source.title}</p></#list>${page.body?no_esc}
            """;

    @BeforeEach
    void a_chart() {
        project.write("content/data/comparison-chart.yml", CHART).write("templates/chart.ftl", TABLE)
                .page("comparison-chart", "title: The chart\ndescription: Five roles.", "Text.");
        then();
    }

    @Test
    void minutes_that_hide_what_follows_them() {
        minutes("|\n  We agreed.\n\n  <!-- ask Kim\n\n  - Next step: spring.");
        then("content/meetings/autumn.md, line 8: `<!--` hides everything that follows it on the page. Write `-->` where the hidden note ends.");
    }

    @Test
    void signs_in_minutes() {
        minutes("|\n  See [the start] (/) of it.\n\n  #Next step\n\n  We <b>agreed.");
        then("content/meetings/autumn.md, line 6: a blank keeps `[the start] (/)` from being a link. Take the blank out between `]` and `(`.",
                "content/meetings/autumn.md, line 8: this is no heading: a blank is missing behind `#`. Write `# Next step`.",
                "content/meetings/autumn.md, line 10: `<b>` is opened here and never closed. Write `</b>` where it ends.");
    }

    @Test
    void headings_in_minutes_stand_below_that_of_the_minutes() {
        minutes("|\n  ### What we agreed\n\n  All of it.");
        then();
        minutes("|\n  #### What we agreed\n\n  All of it.");
        then("content/meetings/autumn.md, line 6: this heading skips a step: it has level 4 below level 2. Write `###` instead of `####`.");
    }

    @Test
    void a_summary_whose_lines_are_joined() {
        summary(">-\n  We are first,\n  and we are <b>best.");
        then("content/work.md, line 6: `<b>` is opened here and never closed. Write `</b>` where it ends.");
    }

    @Test
    void a_summary_in_quotes() {
        summary("\"We are first,\n  and we are <b>best.\"");
        then("content/work.md, line 5: `<b>` is opened here and never closed. Write `</b>` where it ends.");
    }

    @Test
    void a_summary_with_signs_for_its_letters_is_told_at_its_key() {
        summary("\"We are \\x66irst,\n  and we are <b>best.\"");
        then("content/work.md, line 4: `<b>` is opened here and never closed. Write `</b>` where it ends.");
    }

    @Test
    void a_summary_that_hides_what_follows_it() {
        summary("|\n  We are first.\n\n  <!-- ask Kim");
        then("content/work.md, line 7: `<!--` hides everything that follows it on the page. Write `-->` where the hidden note ends.");
        summary(">-\n  We are first.\n  <!-- ask Kim");
        then("content/work.md, line 6: readers see `<!--` and what follows it, as this note never ends. Write `-->` where the hidden note ends.");
    }

    @Test
    void a_summary_that_nobody_sees() {
        summary("<!-- later -->");
        then("content/work.md, line 4: nobody sees a word of this `summary`. Write it in words.");
    }

    @Test
    void a_fact_that_nobody_sees() {
        fact("<!-- Older adults. -->");
        then("content/data/comparison-chart.yml, line 13: `<!-- Older adults. -->` is HTML, and the chart shows words alone. Take it out.");
        fact("&nbsp;");
        then("content/data/comparison-chart.yml, line 11: nobody sees a word of this `fact`. Write it in words.");
    }

    @Test
    void a_fact_that_hides_what_follows_it_is_the_one_fault() {
        project.page("work", KEYS, "See [the source](/comparison-chart/#source-1).");
        then();
        fact("<!-- People and their families.");
        then("content/data/comparison-chart.yml, line 13: `<!--` hides everything that follows it on the page. Write `-->` where the hidden note ends.");
    }

    @Test
    void a_fact_that_is_more_than_words() {
        fact("People with <b>goals</b>.");
        then("content/data/comparison-chart.yml, line 13: `<b>` is HTML, and the chart shows words alone. Take it out.");
        fact("# People");
        then("content/data/comparison-chart.yml, line 11: the chart has room for one paragraph here, and this is more. Write one or two sentences, without headings or lists.");
        fact("People with *goals*, and [a link](/).");
        then();
    }

    private void fact(String text) {
        project.write("content/data/comparison-chart.yml", CHART.replace("          People with goals,\n          and their families.", "\n          " + text));
    }

    private void minutes(String value) {
        project.page("meetings/autumn", MEETING + "minutes: " + value, "Text.");
    }

    private void summary(String value) {
        project.page("work", KEYS + "summary: " + value, "Text.");
    }
}
