package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of field takes, tidies and refuses. */
class CheckedTest {

    @TempDir
    Path folder;
    private Form form;

    @BeforeEach
    void read() {
        form = Kinds.form(folder);
    }

    @Test
    void only_a_choice_of_several_may_be_sent_more_than_once() {
        assertEquals(List.of("several"), form.names().stream().filter(form::repeats).toList());
    }

    @Test
    void what_is_required_and_empty_is_missing() {
        assertEquals(List.of(new Problem("short", "short", "Enter a word"), new Problem("consent", "consent", "Tick it")), Checked.of(form, Map.of("short", List.of("  "))).problems());
    }

    @Test
    void short_text_is_one_tidy_line() {
        assertKept("short", "  a\tb\r\nc ", "a b c");
    }

    @Test
    void letters_are_composed() {
        assertKept("short", "e\u0301", "\u00e9");
    }

    @Test
    void a_limit_counts_characters_not_their_halves() {
        assertKept("short", "😀😀😀😀😀", "😀😀😀😀😀");
        assertRefused("short", "😀😀😀😀😀😀", "At most 5 letters");
    }

    @Test
    void a_paragraph_keeps_its_lines() {
        assertKept("paragraph", " one\r\n\r\ntwo\rthree ", "one\n\ntwo\nthree");
    }

    @Test
    void an_email_address_is_tidied() {
        assertKept("email", "  Pat.O'Brien+list@Mail.Example.ORG. ", "Pat.O'Brien+list@mail.example.org");
    }

    @Test
    void a_domain_of_other_letters_becomes_ascii() {
        assertKept("email", "pat@bücher.example", "pat@xn--bcher-kva.example");
    }

    @Test
    void what_is_no_address_is_refused() {
        for (String typed : List.of("pat", "pat@", "@example.org", "pat@example", "pat example@example.org", "pat@exam ple.org", "pat@example..org", "pat@127.0.0.1", "pät@example.org", "pat@-example.org", "a@b@example.org")) {
            assertRefused("email", typed, "Enter an address");
        }
    }

    @Test
    void the_longest_address_is_taken_and_a_longer_one_is_not() {
        String domain = "a.".repeat(93) + "org";
        assertKept("email", "p".repeat(64) + "@" + domain, "p".repeat(64) + "@" + domain);
        assertRefused("email", "p".repeat(65) + "@" + domain, "Shorten it");
        assertRefused("email", "p".repeat(65) + "@example.org", "Enter an address");
    }

    @Test
    void a_domain_longer_than_any_is_too_long_with_every_java() {
        assertRefused("email", "pat@" + "\u00fc".repeat(60_000) + ".example", "Shorten it");
    }

    @Test
    void a_phone_number_stays_as_people_write_it() {
        for (String typed : List.of("(617) 555-0100", "+1 617.555.0100", "617-555-0100 x12", "555 0100", "123456789012345")) {
            assertKept("phone", typed, typed);
        }
        for (String typed : List.of("call me", "123456", "1234567890123456")) {
            assertRefused("phone", typed, "Enter a number");
        }
    }

    @Test
    void only_what_is_offered_can_be_chosen() {
        assertKept("one", "b", "b");
        assertRefused("one", "c", "Choose");
        assertRefused("several", "c", "Choose");
        assertRefused("consent", "no", "Tick it or not");
    }

    @Test
    void several_choices_stand_in_the_order_of_the_form() {
        Checked checked = checked(Map.of("several", List.of("b", "a", "b")));
        assertEquals(List.of("a", "b"), checked.answers().all("several"));
        assertEquals(List.of(), checked.problems());
    }

    @Test
    void words_of_ones_own_tick_their_box() {
        Checked checked = checked(Map.of("several-other-in-words", List.of(" mine ")));
        assertEquals(List.of("other"), checked.answers().all("several"));
        assertEquals("Other: mine", form.fields().get(5).shown(checked.answers()));
    }

    @Test
    void words_of_ones_own_have_a_limit() {
        assertRefused("several-other-in-words", "too long", "Shorten it");
    }

    @Test
    void an_option_that_stands_alone_goes_with_no_other() {
        assertEquals(List.of(), checked(Map.of("several", List.of("unsaid"))).problems());
        assertEquals(List.of(new Problem("several-a", "several", "Not both")), checked(Map.of("several", List.of("unsaid", "a"))).problems());
    }

    @Test
    void hidden_characters_are_taken_out_and_told() {
        for (String hidden : List.of("\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u202e", "\u2066", "\ufeff", "\uffff")) {
            Checked checked = checked(Map.of("short", List.of("a" + hidden + "b")));
            assertEquals(List.of(new Problem("short", "short", "Look again")), checked.problems());
            assertEquals("ab", checked.typed().one("short"));
        }
    }

    @Test
    void the_first_and_the_last_of_each_hidden_range_are_taken_out_and_their_neighbours_stay() {
        for (String hidden : List.of("\u202a", "\u202e", "\u2066", "\u2069", "\ufdd0", "\ufdef", "\ufffe", "\ud83f\udffe", "\udbff\udfff")) {
            assertEquals("ab", checked(Map.of("short", List.of("a" + hidden + "b"))).typed().one("short"));
        }
        for (String seen : List.of("\u2065", "\u206a", "\ufdcf", "\ufdf0", "\ufffd", "\u200b")) {
            assertKept("short", "a" + seen + "b", "a" + seen + "b");
        }
    }

    @Test
    void names_of_every_script_are_taken() {
        for (String name : List.of("Zoë", "李雷", "Nguyễ", "יעל", "محمد", "🙂")) {
            assertKept("short", name, name);
        }
    }

    @Test
    void what_the_form_does_not_ask_is_told_and_the_answers_stay() {
        Checked checked = checked(Map.of("colour", List.of("blue")));
        assertTrue(checked.changed());
        assertFalse(checked.complete());
        assertEquals("word", checked.typed().one("short"));
    }

    @Test
    void a_filled_trap_holds_and_loses_nothing() {
        Checked checked = checked(Map.of("trap", List.of("buy")));
        assertTrue(checked.held());
        assertTrue(checked.complete());
        assertFalse(checked(Map.of("trap", List.of(" "))).held());
    }

    private void assertKept(String name, String typed, String kept) {
        Checked checked = checked(Map.of(name, List.of(typed)));
        assertEquals(List.of(), checked.problems());
        assertEquals(kept, checked.answers().one(name));
    }

    private void assertRefused(String name, String typed, String words) {
        Checked checked = checked(Map.of(name, List.of(typed)));
        assertEquals(List.of(words), checked.problems().stream().map(Problem::words).toList(), typed);
        assertEquals(typed, checked.typed().one(name));
    }

    private Checked checked(Map<String, List<String>> more) {
        Map<String, List<String>> sent = new LinkedHashMap<>(Map.of("short", List.of("word"), "consent", List.of("yes")));
        sent.putAll(more);
        return Checked.of(form, sent);
    }
}
