package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

/** What could be better is told in one sentence, and never hinders anybody. */
class AdviceTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.\nreviewed: 2026-11-22";
    private static final String HARD = "Responsibility determines independent administration.";

    @TempDir
    Path folder;
    private Project project;

    @BeforeEach
    void a_project_without_advice() {
        project = new Project(folder);
        project.page("index", "title: Home\ndescription: The first page.\nreviewed: 2026-11-22", "Welcome.");
        project.write("content/data/respectful-language.yml", """
                keep: [Board of Inmates]
                known: [US]
                words:
                  - {avoid: [inmate, inmates], use: incarcerated person, reason: It makes a place a name., source: "https://thelastmile.org/"}
                """);
        then();
    }

    @Test
    void hard_sentences() {
        project.page("work", KEYS, "It is short. A cat sat on a mat, and it was a fat cat. So it sat on and on.\n\n" + HARD + " " + HARD);
        then("content/work.md, line 9: the page reads at school grade 9.9, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
    }

    @Test
    void a_summary_that_is_hard_to_read() {
        project.page("work", KEYS + "\nsummary: A cat sat. " + HARD, "Text.");
        // 7 words with 3 + 6 + 3 + 4 + 5 syllables in 2 sentences: 0.39 * 7 / 2 + 11.8 * 21 / 7 - 15.59
        then("content/work.md, line 5: the summary reads at school grade 21.2, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
    }

    @Test
    void a_few_hard_words_are_too_few_to_judge() {
        project.page("work", KEYS, HARD);
        then();
    }

    @Test
    void quoted_text_and_text_of_the_coalition_is_as_hard_as_it_is() {
        project.page("work", KEYS, "It is short.\n\n> " + HARD + "\n>\n> An inmate [here](/) of the ABC.");
        project.page("words", "title: Words\ndescription: Their words.\nreviewed: 2026-11-22\nverbatim: true", HARD + " An inmate of the ABC.");
        then();
    }

    @Test
    void a_hard_letter_and_a_hard_page_that_it_leads_to() {
        String leave = project.read("content/mail/leave.md");
        project.write("content/mail/leave.md", leave + "\n" + (HARD + " ").repeat(20) + "\n");
        then("content/mail/leave.md, line 20: the letter reads at school grade 28.1, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
        project.write("content/mail/leave.md", leave.replace("Good luck with what grows.", (HARD + " ").repeat(20)));
        then("content/mail/leave.md, line 9: the letter reads at school grade 29.5, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
    }

    @Test
    void a_word_that_can_hurt_in_a_letter() {
        project.write("content/mail/leave.md", project.read("content/mail/leave.md").replace("for spring.", "for\nspring and inmates."));
        then("content/mail/leave.md, line 19: “inmates” can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/");
    }

    @Test
    void a_word_that_can_hurt() {
        project.page("work", KEYS, "A Board of Inmates\nhears each Inmate.");
        then("content/work.md, line 8: “Inmate” can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/");
    }

    @Test
    void a_word_that_can_hurt_in_the_summary_and_in_the_chart() {
        project.page("work", KEYS + "\nsummary: We write to inmates.", "Text.").write("content/data/comparison-chart.yml", """
                caption: One role
                note: Compiled for a test.
                roles:
                  - {key: CPS, name: Specialists, one: Specialist}
                rows:
                  - question: Whom they meet
                    status: draft
                    cells:
                      CPS:
                        fact: An inmate.
                  - question: Whom they support
                    status: published
                    home: true
                    cells:
                      CPS:
                        fact: People.
                        status: found
                        sources: [{title: A page, address: "https://example.org/"}]
                """);
        then("content/data/comparison-chart.yml, line 10: “inmate” can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/",
                "content/work.md, line 5: “inmates” can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/");
    }

    @Test
    void a_word_that_can_hurt_on_the_page_of_a_meeting() {
        project.page("meetings/2026-12-09", "title: December\ndescription: We meet.\nstarts: 2026-12-09 14:00\nattend: Inmates are welcome.\nagenda: [An inmate speaks.]", "");
        String better = " can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/";
        then("content/meetings/2026-12-09.md, line 5: “Inmates”" + better, "content/meetings/2026-12-09.md, line 6: “inmate”" + better);
    }

    @Test
    void what_is_hard_in_the_minutes_and_the_agenda_of_a_meeting() {
        project.page("meetings/2026-11-20", "title: November\ndescription: We met.\nstarts: 2026-11-20 14:00\nagenda:\n  - " + HARD + " " + HARD + "\nminutes: |\n  - We read [more](/) of the XYZ.\n  - " + HARD + " " + HARD + "\n  - Administration determines " + "responsibility ".repeat(4).strip() + ".", "");
        then("content/meetings/2026-11-20.md, line 8: nothing on this page says what XYZ is short for. Write it out at the first place: the whole name, and then (XYZ).",
                "content/meetings/2026-11-20.md, line 8: the link “more” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.",
                "content/meetings/2026-11-20.md, line 10: the page reads at school grade 32.6, and its hardest sentence is “Administration determines responsibility responsibility responsibility responsibility.”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
    }

    @Test
    void what_is_hard_in_the_chart() {
        project.page("comparison-chart", "title: Chart\ndescription: Two roles.\nreviewed: 2026-11-22", "").write("templates/chart.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1><main><table><thead><tr><th>Question<th>Specialists (CPS)<tbody><#list chart.rows as row><tr><th>${row.question}<#list row.cells as cell><td>${cell.fact?no_esc}</#list></#list></table></main>")
                .write("content/data/comparison-chart.yml", """
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
                          People, and [more](/) of the XYZ.
                          %s
                        status: found
                        sources: [{title: A page, address: "https://example.org/"}]
                """.formatted((HARD + " ").repeat(5).strip()));
        then("content/data/comparison-chart.yml, line 12: nothing on this page says what XYZ is short for. Write it out at the first place: the whole name, and then (XYZ).",
                "content/data/comparison-chart.yml, line 12: the link “more” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.",
                "content/data/comparison-chart.yml, line 13: the chart reads at school grade 30.1, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.");
    }

    @Test
    void what_is_hard_in_a_form() {
        project.write("templates/form.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1><#list form.links as link><a href=\"${link.address}\">${link.label}</a></#list>")
                .write("content/contact.md", "---\nform: contact\nreviewed: 2026-11-22\n---\n").write("content/forms/contact.yml", """
                address: /contact/
                title: Write to us
                filing: each-submission
                introduction:
                  - Ask the XYZ.
                  - %s
                links:
                  - {address: /, label: More}
                groups:
                  - legend: Your words
                    fields:
                      - name: subject
                        kind: short-text
                        label: What do you say of the QRS?
                        required: true
                        why: To know what it is about.
                        errors: {missing: Say what it is about, too-long: Shorten it}
                description: Write to the coalition.
                who: The coordinators.
                submit: Send
                words: {optional: optional, error: "Error:", problems: Put this right, hidden: Look again, changed: It has changed, code: Your code}
                received: {title: We have it, text: [Thank you.], next-title: Next, next: [We write.]}
                held: {title: We have it, text: [Thank you.], next-title: Next, next: [We look.]}
                outage: {title: Not sure, text: [Send it again., "Or write to {contact-email}."]}
                kept: {days: 30, words: A month.}
                honeypot: {name: second-note, label: Leave this empty}
                """.formatted((HARD + " ").repeat(5).strip()));
        then("content/forms/contact.yml, line 5: nothing on this page says what XYZ is short for. Write it out at the first place: the whole name, and then (XYZ).",
                "content/forms/contact.yml, line 6: the form reads at school grade 23.6, and its hardest sentence is “" + HARD + "”. Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most.",
                "content/forms/contact.yml, line 8: the link “More” does not say where it leads. Write a label that stands alone, like `Print the form`.",
                "content/forms/contact.yml, line 14: nothing on this page says what QRS is short for. Write it out at the first place: the whole name, and then (QRS).");
    }

    @Test
    void a_review_that_is_still_to_come() {
        project.page("work", "title: Our work\ndescription: What we do.\nreviewed: 2062-11-22", "Text.");
        then("content/work.md, line 4: `reviewed` is 2062-11-22, and that day is still to come. Write the day on which you read the page, like `reviewed: 2026-11-22`.");
    }

    @Test
    void a_word_that_can_hurt_in_a_question() {
        project.write("content/site.yml", project.read("content/site.yml").replace("description: A coalition of people", "# No inmate reads this line.\ndescription: For inmates."));
        then("content/site.yml, line 4: “inmates” can hurt. It makes a place a name. Better: incarcerated person. Keep it where somebody says it of themself. See https://thelastmile.org/");
    }

    @Test
    void a_list_of_words_that_cannot_be_read_is_a_fault() {
        project.write("content/data/respectful-language.yml", "words:\n  - {avoid: inmate, instead: person}\n");
        assertEquals(List.of(
                "content/data/respectful-language.yml, line 2: `instead` is not a key that means anything here. Take the line out, or use one of `avoid`, `use`, `reason`, `source`.",
                "content/data/respectful-language.yml, line 2: `reason` is missing. Add a line like `reason: It puts the condition before the person.`.",
                "content/data/respectful-language.yml, line 2: `source` is missing. Add a line like `source: https://www.baystatehealth.org/words-matter`.",
                "content/data/respectful-language.yml, line 2: `use` is missing. Add a line like `use: person with a substance use disorder`."), project.faults());
    }

    @Test
    void a_link_that_does_not_stand_alone() {
        project.page("work", KEYS + "\nsummary: Look [here](/).", "Go [home](/).\n\n[Read more](/), please.");
        then("content/work.md, line 5: the link “here” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.",
                "content/work.md, line 10: the link “Read more” does not say where it leads. Write it so that it stands alone, like `[the minutes of May](/)`.");
    }

    @Test
    void an_abbreviation_that_is_never_explained() {
        project.page("work", KEYS, "In the US, an A.B.C. works with AC.\n\nTwo DEFs, and one DEF.");
        then("content/work.md, line 7: nothing on this page says what A.B.C. is short for. Write it out at the first place: the whole name, and then (A.B.C.).",
                "content/work.md, line 9: nothing on this page says what DEF is short for. Write it out at the first place: the whole name, and then (DEF).");
    }

    @Test
    void an_abbreviation_that_is_explained_in_any_way() {
        project.page("work", KEYS, "Family Partners (FPs) work. FP is good. CPS is short for Certified Peer Specialist. MA is short for Massachusetts, and ET for Eastern Time. ABC (the Association).\n\n"
                + "Massachusetts United for Connection and Healing is M.U.C.H. and goes on.");
        then();
    }

    @Test
    void a_page_that_nobody_has_read_through() {
        project.page("work", "title: Our work\ndescription: What we do.", "Text.").page("old", "title: Old\ndescription: Old.\nreviewed: 2025-11-21", "Text.").page("new", "title: New\ndescription: New.\nreviewed: 2025-11-22", "Text.");
        then("content/old.md, line 4: nobody has read this page through since 2025-11-21. Read it, mend what is no longer true, and write `reviewed: 2026-11-22` above the text.",
                "content/work.md, line 1: nothing says when somebody last read this page through. Read it, mend what is no longer true, and write `reviewed: 2026-11-22` above the text.");
    }

    @Test
    void a_draft() {
        project.page("work", KEYS + "\nstatus: draft", "Text.");
        then("content/work.md, line 5: this page is a draft and not on the site. Take the line `status: draft` out, or write `status: published`, when it is ready.");
    }

    @Test
    void a_page_that_expires() {
        project.page("late", "title: Late\ndescription: Late.\nexpires: 2026-12-23\nreviewed: 2026-11-22", "Text.").page("work", KEYS + "\nexpires: 2026-12-22", "Text.").page("gone", "title: Gone\ndescription: Gone.\nexpires: 2026-11-22\nreviewed: 2026-11-22", "Text.");
        then("content/gone.md, line 4: this page has not been on the site since 2026-11-22. Take the file away, or write a later day at `expires`.",
                "content/work.md, line 5: this page leaves the site on 2026-12-22. Write a later day at `expires` if it should stay longer.");
    }

    @Test
    void a_meeting_that_is_over_and_has_no_minutes() {
        meeting("yesterday", "2026-11-21 14:00").meeting("today", "2026-11-22 09:00").meeting("long-ago", "2025-11-22 14:00\nreviewed: 2025-11-23")
                .meeting("told", "2026-11-20 14:00\nminutes: We agreed.").meeting("off", "2026-11-19 14:00\nstate: cancelled\nchanges: 1");
        then("content/meetings/yesterday.md, line 4: this meeting was on 2026-11-21, and its page has no minutes. Write what was decided behind `minutes:`, or `state: cancelled` if it did not take place.");
    }

    @Test
    void a_meeting_in_the_wrong_year() {
        meeting("winter", "2025-11-20 14:00").meeting("summer", "2025-11-21 14:00\nreviewed: 2025-11-21").meeting("old", "2024-11-13 14:00\nminutes: We agreed.");
        String write = "more than a year ago, and its page has no minutes. Write the right year at `starts`, what was decided behind `minutes:`, or `reviewed: 2026-11-22` if it stays without.";
        then("content/meetings/summer.md, line 4: this meeting was on 2025-11-21, " + write, "content/meetings/winter.md, line 4: this meeting was on 2025-11-20, " + write);
    }

    @Test
    void a_security_contact_that_is_about_to_expire_is_no_fault_even_when_it_has() {
        assertEquals(List.of(), project.advice(LocalDate.of(2027, 10, 1)).stream().filter(advice -> advice.contains("security")).toList());
        assertEquals(List.of("content/site.yml, line 5: security.txt holds until 2027-11-01. See that its contact is still right, and write `security-expires: 2028-09-02`."),
                project.advice(LocalDate.of(2027, 10, 2)).stream().filter(advice -> advice.contains("security")).toList());
        assertEquals(List.of("content/site.yml, line 5: security.txt has not held since 2027-11-01. See that its contact is still right, and write `security-expires: 2028-10-01`."),
                project.advice(LocalDate.of(2027, 11, 1)).stream().filter(advice -> advice.contains("security")).toList());
        assertEquals(List.of(), Checks.of(project.bake(LocalDate.of(2028, 1, 1), false)));
    }

    @Test
    void a_notice_that_is_over() {
        project.write("content/site.yml", project.read("content/site.yml") + "notice:\n  text: Snow.\n  until: 2026-11-22\n");
        then();
        project.write("content/site.yml", project.read("content/site.yml").replace("2026-11-22", "2026-11-21"));
        then("content/site.yml, line 17: this notice has not been on the site since 2026-11-21 was over. Take it away, or write a later day at `until`.");
    }

    private AdviceTest meeting(String name, String starts) {
        project.page("meetings/" + name, "title: Meeting of " + name + "\ndescription: We met " + name + ".\nstarts: " + starts, "Text.");
        return this;
    }

    private void then(String... advice) {
        assertEquals(List.of(), project.faults());
        assertEquals(String.join("\n", advice), String.join("\n", project.advice(Project.TODAY)));
    }
}
