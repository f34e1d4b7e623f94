package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check command says, to people and to GitHub, word for word. */
class CheckTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.\nreviewed: 2026-11-22";

    @TempDir
    Path folder;
    private Project project;

    @BeforeEach
    void a_project_that_is_well() {
        project = new Project(folder).page("index", "title: Home\ndescription: The first page.\nreviewed: 2026-11-22", "Welcome.");
        assertEquals("Every check has passed.\nexit 0", project.checked(false));
    }

    @Test
    void a_fault_shows_its_line_as_it_is_and_as_it_should_be() {
        project.page("work", KEYS + "\nstatus: publised", "#### Our *goals*\n\nSee [home](/hom/).");
        assertEquals("""
                content/work.md, line 5: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.
                    now:   status: publised
                    write: status: published
                content/work.md, line 8: this heading skips a step: it has level 4 below level 1. Write `##` instead of `####`.
                    now:   #### Our *goals*
                    write: ## Our *goals*
                content/work.md, line 10: the link `/hom/` leads nowhere. Write the address of a page, like `/mission/`.
                    now:   See [home](/hom/).
                3 faults to mend.
                exit 1""", project.checked(false));
    }

    @Test
    void a_line_that_cannot_be_read_is_written_out_with_quotes() {
        project.page("work", "title: Our work: all of it\ndescription: What we do.", "Text.").page("more", "title: More\ndescription: *More* of it.", "Text.");
        assertEquals("""
                content/more.md, line 3: this line cannot be read as `key: value`. Put quotes around a value that begins with `*`.
                    now:   description: *More* of it.
                    write: description: "*More* of it."
                content/work.md, line 2: this line cannot be read as `key: value`. Put quotes around a value that holds a colon, a `#` or a quote: `title: "Mission: what we do"`.
                    now:   title: Our work: all of it
                    write: title: "Our work: all of it"
                """, project.checked(false).replaceFirst("(?s)Advice.*", ""));
    }

    @Test
    void advice_alone_is_no_failure() {
        project.page("work", KEYS, "Look [here](/).");
        assertEquals("""
                Advice. Nothing has to be done:
                content/work.md, line 7: the link “here” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.
                    now:   Look [here](/).
                Every check has passed. 1 piece of advice.
                exit 0""", project.checked(false));
    }

    @Test
    void what_is_open_before_the_launch_is_listed() {
        project.write("content/site.yml", project.read("content/site.yml").replaceFirst("contact-email: .*", "contact-email:\n  confirm: Which address?\n  effect: omit"));
        assertEquals("""
                Before launch:
                  content/site.yml, line 7, contact-email (omit): Which address?
                Every check has passed.
                exit 0""", project.checked(false));
    }

    @Test
    void github_shows_a_fault_and_advice_at_their_lines() {
        project.page("work", KEYS + "\ntittle: 100% ours", "Look [here](/).");
        assertEquals("""
                ::error file=content/work.md,line=5,title=Please mend this line::`tittle` is not a key that means anything here. Did you mean `title`?%0AThe whole line:%0Atitle: 100%25 ours
                ::warning file=content/work.md,line=8,title=Advice::the link “here” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.
                1 fault to mend. 1 piece of advice.
                exit 1""", project.checked(true));
    }

    @Test
    void a_name_cannot_begin_a_command_of_its_own() {
        project.write("content/a,line=1::b.md", "---\n---\n");
        assertEquals("::error file=content/a%2Cline=1%3A%3Ab.md,title=Please mend this line::the site has no place for a file of this name.", project.checked(true).lines().filter(line -> line.contains("no place")).findFirst().orElse("").replaceAll("(name\\.).*", "$1"));
    }

    @Test
    void github_shows_one_annotation_a_file_where_there_are_more_than_ten() {
        project.page("work", KEYS, IntStream.rangeClosed(1, 11).mapToObj(i -> "# Part " + i + "\n").reduce("", String::concat));
        String first = project.checked(true).lines().findFirst().orElse("");
        assertEquals("::error file=content/work.md,line=7,title=Please mend this line%2C and 10 more in this file::"
                + "Line 7: this is a second top heading: the title of the page is the first. Write `##` instead of `#`.%0AThe whole line:%0A## Part 1%0A", first.substring(0, first.indexOf("Line 8")));
        assertEquals("11 faults to mend.\nexit 1", project.checked(true).substring(first.length() + 1));
    }

    @Test
    void github_shows_ten_at_most_and_the_last_one_names_the_other_files() {
        IntStream.rangeClosed(10, 21).forEach(i -> project.page("work-" + i, "title: Work " + i + "\ndescription: Work " + i + ".\nreviewed: 2026-11-22", "# Work"));
        String said = project.checked(true);
        assertEquals(10, said.lines().filter(line -> line.startsWith("::error ")).count());
        assertEquals("::error title=Please mend this line::More: content/work-19.md, content/work-20.md, content/work-21.md", said.lines().skip(9).findFirst().orElse(""));
    }

    @Test
    void the_same_sentences_are_kept_for_the_comment_and_nothing_else_is() {
        project.write("content/site.yml", project.read("content/site.yml").replaceFirst("contact-email: .*", "contact-email:\n  confirm: Which address?\n  effect: omit"));
        project.page("work", KEYS + "\nstatus: publised", "Text.").checked(true);
        assertEquals("""
                content/work.md, line 5: `status` is `publised`. Did you mean `published`? Write `published` or `draft`.
                    now:   status: publised
                    write: status: published
                1 fault to mend.
                """, project.read("target/check.txt"));
        assertFalse(Files.exists(folder.resolve("target/check")) || Files.exists(project.site()));
    }

    @Test
    void what_a_file_says_cannot_steer_a_terminal() {
        project.page("work", KEYS, "# A \u001B[2J\u0007 heading");
        assertEquals("    now:   # A  [2J  heading\n    write: ## A  [2J  heading", project.checked(false).lines().skip(1).limit(2).reduce((one, two) -> one + "\n" + two).orElse(""));
    }
}
