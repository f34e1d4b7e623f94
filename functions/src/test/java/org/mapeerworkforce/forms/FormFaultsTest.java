package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** Each slip in a form file is told with its line, and with what to write. */
class FormFaultsTest {

    private static final Facts FACTS = new Facts(Map.of("criterion", Optional.of("I do this work."), "contact-email", Optional.empty()));

    /** The last line of the last question, and one question more. */
    private static final String CHOICE = "        errors: {not-offered: Choose from the list}\n";
    private static final String CONSENT = "      - {name: news, kind: consent, label: News, why: To send it., errors: {not-offered: Tick it or not}}\n";

    @TempDir
    Path root;

    @Test
    void a_form_without_a_slip_has_no_faults() throws IOException {
        Faults faults = new Faults();
        Form form = read("", "", faults).named("contact").orElseThrow();
        assertEquals(List.of(), faults.list());
        assertEquals("/contact/", form.address());
        assertEquals("/api/forms/contact/received", form.receivedAt());
        assertEquals("The coordinators.", form.fields().get(0).who());
        assertEquals(new Form.Ending("We have it", List.of("Thank you."), "Next", List.of("We write.")), form.received());
    }

    @Test
    void two_fields_without_a_name_are_not_told_to_have_the_same() throws IOException {
        assertFault("- name: ", "- name: \"\" # ", "content/forms/contact.yml, line 7: `name` is missing. Add a line like `name: email`.",
                "content/forms/contact.yml, line 13: `name` is missing. Add a line like `name: email`.");
    }

    @Test
    void an_unknown_kind_is_told_with_the_kinds_there_are() throws IOException {
        assertFault("kind: short-text", "kind: short-txt",
                "content/forms/contact.yml, line 8: `kind` is `short-txt`. Did you mean `short-text`? Write `short-text`, `paragraph`, `email`, `phone`, `one-choice`, `several-choices`, `consent` or `attestation`.");
    }

    @Test
    void what_hangs_on_a_kind_that_is_none_is_not_told() throws IOException {
        assertFault("kind: one-choice", "kind: choice",
                "content/forms/contact.yml, line 14: `kind` is `choice`. Write `short-text`, `paragraph`, `email`, `phone`, `one-choice`, `several-choices`, `consent` or `attestation`.");
        list();
        assertFault(CHOICE, CHOICE + CONSENT.replace("kind: consent", "kind: konsent").replace("}}", "}, joins: email-list}"),
                "content/forms/contact.yml, line 19: `kind` is `konsent`. Did you mean `consent`? Write `short-text`, `paragraph`, `email`, `phone`, `one-choice`, `several-choices`, `consent` or `attestation`.");
    }

    @Test
    void what_a_kind_has_no_use_for_is_told() throws IOException {
        assertFault(CHOICE, CHOICE + CONSENT.replace("kind: consent", "kind: attestation").replace("}}", "}, limit: 5}"),
                "content/forms/contact.yml, line 19: `limit` is not a key that means anything here. Take the line out, or use one of `kind`, `required`, `joins`, `name`, `label`, `hint`, `autocomplete`, `errors`, `why`, `who`.");
        list();
        assertFault("kind: short-text", "kind: short-text\n        joins: email-list",
                "content/forms/contact.yml, line 9: `joins` is not a key that means anything here. Take the line out, or use one of `kind`, `required`, `limit`, `name`, `label`, `hint`, `autocomplete`, `errors`, `why`, `who`.");
    }

    @Test
    void yes_is_understood_and_told_alone() throws IOException {
        assertFault("required: true", "required: yes", "content/forms/contact.yml, line 10: `required` is `yes`. Write `required: true`.");
        assertFault("required: true", "required: yess", "content/forms/contact.yml, line 10: `required` is `yess`. Write `true` or `false`.");
    }

    @Test
    void words_that_name_an_option_name_one_that_there_is() throws IOException {
        assertFault("not-offered: Choose from the list", "not-offered: Choose “This site”");
        assertFault("not-offered: Choose from the list", "not-offered: Choose “This sight”",
                "content/forms/contact.yml, line 18: no option of this question is called “This sight”. Did you mean “This site”?");
        Faults faults = new Faults();
        read("not-offered: Choose from the list", "not-offered: Choose “This sight”", faults);
        assertEquals(new Correction("This sight", "This site"), faults.list().get(0).correction());
        assertFault("label: Topic", "label: Topic\n        hint: Choose “Something else” if you like",
                "content/forms/contact.yml, line 16: no option of this question is called “Something else”. Write one of “This site”.");
    }

    @Test
    void a_list_with_a_slip_in_its_name() throws IOException {
        list();
        assertFault(CHOICE, CHOICE + CONSENT.replace("}}", "}, joins: email-lists}"), "content/forms/contact.yml, line 19: `joins` is `email-lists`, and there is no such form. Did you mean `email-list`?");
        Faults faults = new Faults();
        read(CHOICE, CHOICE + CONSENT.replace("}}", "}, joins: email-lists}"), faults);
        assertEquals(new Correction("email-lists", "email-list"), faults.list().get(0).correction());
    }

    @Test
    void two_options_that_mean_the_same_are_told() throws IOException {
        assertFault("{value: site, label: This site}", "{value: site, label: This site}, {value: site, label: That site}",
                "content/forms/contact.yml, line 4: two fields have the name `topic-site`. Give each field a name of its own.",
                "content/forms/contact.yml, line 16: two options have the value `site`. Give each option a value of its own.");
    }

    @Test
    void how_submissions_are_filed_must_be_said() throws IOException {
        assertFault("filing: each-submission\n", "", "content/forms/contact.yml, line 1: `filing` is missing. Add the line `filing: each-submission` or `filing: one-per-address`.");
        assertFault("filing: each-submission\n", "filing:\n", "content/forms/contact.yml, line 3: `filing` is missing. Add the line `filing: each-submission` or `filing: one-per-address`.");
    }

    @Test
    void a_list_that_does_not_exist_is_told() throws IOException {
        assertFault(CHOICE, CHOICE + CONSENT.replace("}}", "}, joins: news}"),
                "content/forms/contact.yml, line 19: `joins` is `news`, and there is no such form. Write the name of a list: a file of content/forms that says `filing: one-per-address`, like `email-list`.");
    }

    @Test
    void a_form_that_is_not_a_list_cannot_be_joined() throws IOException {
        assertFault(CHOICE, CHOICE + CONSENT.replace("}}", "}, joins: contact}"),
                "content/forms/contact.yml, line 19: `joins` is `contact`, and that form is not a list. Write `filing: one-per-address` in content/forms/contact.yml, or the name of another form here.");
    }

    @Test
    void a_consent_of_which_nothing_comes_is_told() throws IOException {
        assertFault(CHOICE, CHOICE + CONSENT,
                "content/forms/contact.yml, line 19: nothing comes of this consent, ticked or not. Add a line `required: true`, or a line like `joins: email-list` with the list that it is for.");
        assertFault(CHOICE, CHOICE + CONSENT.replace("{not-offered", "{missing: Tick it, not-offered").replace("}}", "}, required: true}"));
        assertFault(CHOICE, CHOICE + CONSENT.replace("kind: consent", "kind: attestation"));
    }

    @Test
    void a_file_that_is_no_form_is_left() throws IOException {
        Files.createDirectories(root.resolve("content/forms"));
        Files.writeString(root.resolve("content/forms/notes.txt"), "Ask for a phone number?");
        assertEquals(List.of("contact"), read("", "", new Faults()).all().stream().map(Form::name).toList());
    }

    @Test
    void a_doubled_name_is_told() throws IOException {
        assertFault("name: topic", "name: subject", "content/forms/contact.yml, line 4: two fields have the name `subject`. Give each field a name of its own.");
    }

    @Test
    void a_name_that_programs_cannot_use_is_told() throws IOException {
        assertFault("name: subject", "name: my subject",
                "content/forms/contact.yml, line 7: `name` is `my subject`, which programs cannot use as a name. Write letters, digits and dashes, and begin with a letter, like `email`.");
    }

    @Test
    void a_choice_without_options_is_told() throws IOException {
        assertFault("options: [{value: site, label: This site}]", "",
                "content/forms/contact.yml, line 13: there is nothing to choose from. Add `options:` and below it lines like `  - {value: other, label: Another role}`.");
    }

    @Test
    void no_why_is_told() throws IOException {
        assertFault("why: To know what it is about.", "", "content/forms/contact.yml, line 7: `why` is missing. Add a line like `why: So that we can answer you.`.");
    }

    @Test
    void no_who_is_told_where_neither_the_form_nor_the_field_says() throws IOException {
        assertFault("who: The coordinators.", "", "content/forms/contact.yml, line 7: `who` is missing. Add a line like `who: The coordinators of the coalition.`.",
                "content/forms/contact.yml, line 13: `who` is missing. Add a line like `who: The coordinators of the coalition.`.");
    }

    @Test
    void missing_error_words_are_told_for_each_way_to_be_wrong() throws IOException {
        assertFault("missing: Say what it is about, ", "", "content/forms/contact.yml, line 12: `missing` is missing. Add a line like `missing: Enter your name`.");
    }

    @Test
    void error_words_that_nobody_can_ever_see_are_told() throws IOException {
        assertFault("not-offered: Choose from the list", "not-offered: Choose from the list, malformed: Huh",
                "content/forms/contact.yml, line 18: `malformed` is not a key that means anything here. Take the line out, or use one of `not-offered`.");
    }

    @Test
    void a_fact_that_does_not_exist_is_told() throws IOException {
        assertFault("label: Subject", "label: \"Subject {critrion}\"",
                "content/forms/contact.yml, line 9: `{critrion}` is not a fact of content/site.yml that can be named here. Write the words themselves, or one of `{contact-email}`, `{criterion}`.");
    }

    @Test
    void a_label_cannot_rest_on_a_fact_that_is_still_open() throws IOException {
        assertFault("label: Subject", "label: \"{contact-email}\"",
                "content/forms/contact.yml, line 9: `label` needs a fact that content/site.yml leaves open. Give the fact there, or write words that do without it.");
    }

    @Test
    void an_address_without_its_slashes_is_told() throws IOException {
        assertFault("address: /contact/", "address: contact", "content/forms/contact.yml, line 1: `address` is `contact`. Write the address of the page, with a slash at both ends, like `/join/`.");
    }

    @Test
    void a_description_that_a_search_engine_cuts_is_told() throws IOException {
        assertFault("description: Write to the coalition.", "description: " + "a".repeat(161), "content/forms/contact.yml, line 19: `description` has 161 characters. Shorten it to 160 or fewer.");
        assertFault("description: Write to the coalition.", "description: " + "a".repeat(160));
        assertEquals("Write to the coalition.", read("", "", new Faults()).named("contact").orElseThrow().description());
    }

    @Test
    void a_form_that_asks_nothing_is_told() throws IOException {
        assertFault(FORM.substring(FORM.indexOf("groups:"), FORM.indexOf("description:")), "", "content/forms/contact.yml, line 1: the form asks nothing. Add `groups:`, and below it a `legend:` with `fields:`.");
    }

    @Test
    void how_long_answers_stay_must_be_said() throws IOException {
        assertFault("days: 30, ", "", "content/forms/contact.yml, line 26: it is not said for how many days answers stay. Add a line like `days: 365`.");
        assertFault(", words: A month.", "", "content/forms/contact.yml, line 26: `words` is missing. Add a line like `words: One year.`.");
        assertEquals("A month.", read("", "", new Faults()).named("contact").orElseThrow().kept().words());
    }

    @Test
    void a_key_that_means_nothing_is_told_in_every_part() throws IOException {
        for (String part : List.of("title: Write to us\n", "  - legend: Your words\n", "        label: Topic\n")) {
            String indent = part.startsWith("  -") ? "    " : part.replaceAll("\\S.*\\n", "");
            assertEquals(1, faults(part, part + indent + "colour: blue\n").size(), part);
        }
        for (String part : List.of("{value: site", "{optional: optional", "{title: We have it, text: [Thank you.], next-title: Next, next: [We write.]", "{title: We have it, text: [Thank you.], next-title: Next, next: [We look.]",
                "{title: Not sure", "{days: 30", "{name: second-note", "{not-offered: Choose from the list")) {
            List<String> told = faults(part, part + ", colour: blue");
            assertEquals(1, told.size(), told::toString);
            assertTrue(told.get(0).contains("`colour` is not a key that means anything here"), told::toString);
        }
        assertEquals(1, faults("groups:", "links: [{address: /, label: Home, colour: blue}]\ngroups:").size());
    }

    @Test
    void an_option_cannot_have_the_id_of_a_question() throws IOException {
        assertFault("name: subject", "name: topic-site", "content/forms/contact.yml, line 4: two fields have the name `topic-site`. Give each field a name of its own.");
    }

    @Test
    void one_per_address_needs_an_address() throws IOException {
        assertFault("filing: each-submission", "filing: one-per-address",
                "content/forms/contact.yml, line 3: there is to be one submission for each address, but no address must be given. Add a field with `kind: email` and `required: true`, or write `filing: each-submission`.");
    }

    @Test
    void a_sentence_that_needs_an_open_fact_is_left_out() throws IOException {
        assertEquals(List.of("Send it again."), read("", "", new Faults()).named("contact").orElseThrow().outage().text());
    }

    @Test
    void an_ending_that_says_nothing_is_told() throws IOException {
        assertFault("next: [We write.]", "next: []", "content/forms/contact.yml, line 23: `next` says nothing. Add a line `next:` and below it a line like `  - A coordinator reads your answers.`.");
    }

    @Test
    void a_fact_stands_where_it_is_named() throws IOException {
        Form form = read("label: Subject", "label: \"{criterion}\"", new Faults()).named("contact").orElseThrow();
        assertEquals("I do this work.", form.fields().get(0).label());
    }

    private void assertFault(String written, String instead, String... told) throws IOException {
        assertEquals(List.of(told), faults(written, instead));
    }

    private List<String> faults(String written, String instead) throws IOException {
        Faults faults = new Faults();
        read(written, instead, faults);
        return faults.list().stream().map(Fault::toString).toList();
    }

    private void list() throws IOException {
        Files.createDirectories(root.resolve("content/forms"));
        Files.writeString(root.resolve("content/forms/email-list.yml"), FORM.replace("filing: each-submission", "filing: one-per-address").replace("kind: short-text", "kind: email").replace("{missing: Say", "{malformed: No address, missing: Say"));
    }

    private Forms read(String written, String instead, Faults faults) throws IOException {
        Files.createDirectories(root.resolve("content/forms"));
        Files.writeString(root.resolve("content/forms/contact.yml"), FORM.replace(written, instead));
        return Forms.read(root, FACTS, faults);
    }

    private static final String FORM = """
            address: /contact/
            title: Write to us
            filing: each-submission
            groups:
              - legend: Your words
                fields:
                  - name: subject
                    kind: short-text
                    label: Subject
                    required: true
                    why: To know what it is about.
                    errors: {missing: Say what it is about, too-long: Shorten it}
                  - name: topic
                    kind: one-choice
                    label: Topic
                    options: [{value: site, label: This site}]
                    why: To send it to the right person.
                    errors: {not-offered: Choose from the list}
            description: Write to the coalition.
            who: The coordinators.
            submit: Send
            words: {optional: optional, error: "Error:", problems: Put this right, hidden: Look again, changed: It has changed, code: Your code}
            received: {title: We have it, text: [Thank you.], next-title: Next, next: [We write.]}
            held: {title: We have it, text: [Thank you.], next-title: Next, next: [We look.]}
            outage: {title: Not sure, text: [Send it again., "Or write to {contact-email}."]}
            kept: {days: 30, words: A month.}
            honeypot: {name: second-note, label: Leave this empty}
            """;
}
