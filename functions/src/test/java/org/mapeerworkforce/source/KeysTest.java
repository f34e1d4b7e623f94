package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What somebody wrote is read, whatever it is made of, and what cannot be read is told. */
class KeysTest {

    private static final String OPEN = "\nemail:\n  confirm: Which one?\n  effect: ";

    private final Faults faults = new Faults();

    @Test
    void an_emoji_may_stand_anywhere() {
        for (int letters = 1; letters < 3_000; letters++) {
            String text = "b".repeat(letters) + "\ud83d\ude00";
            assertEquals(text, keys("a: " + text).text("a").orElseThrow());
        }
        then();
    }

    @Test
    void each_key_has_a_name_and_a_line_in_its_file() {
        Keys keys = keys("one: 1\n\ntwo: 2");
        assertEquals("content/join.md", keys.file());
        assertEquals(List.of("one", "two"), keys.names());
        assertEquals(Map.of("one", 2, "two", 4), keys.lines());
        keys.refuseUnknown();
        then();
    }

    @Test
    void a_day_is_a_day_of_the_calendar() {
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), keys("on: 2028-02-29").day("on"));
        assertEquals(Optional.empty(), keys("on: 2027-02-29").day("on"));
        then("content/join.md, line 2: `on` is `2027-02-29`, which is not a day of the calendar. Write year, month and day like `2026-12-09`.");
    }

    @Test
    void a_minute_is_a_day_and_a_time() {
        assertEquals(Optional.of(LocalDateTime.of(2026, 12, 9, 14, 5)), keys("at: 2026-12-09 14:05").minute("at"));
        assertEquals(Optional.empty(), keys("at: 2026-12-09 24:00").minute("at"));
        then("content/join.md, line 2: `at` is `2026-12-09 24:00`, which is not a day and a time. Write it like `2026-12-09 14:00`.");
    }

    @Test
    void a_number_is_whole_and_not_below_nothing() {
        assertEquals(Optional.of(0), keys("n: 0").number("n"));
        assertEquals(Optional.empty(), keys("n: -1").number("n"));
        then("content/join.md, line 2: `n` is `-1`, which is not a whole number. Write digits only, like `60`.");
    }

    @Test
    void a_flag_is_true_or_false() {
        assertFalse(keys("shown: false").flag("shown", true));
        then();
    }

    @Test
    void the_line_is_written_out_where_the_word_was_meant() {
        keys("shown: fals").flag("shown", true);
        Keys keys = keys("tittle: a\ncolour: b");
        keys.has("title");
        keys.refuseUnknown();
        assertEquals(List.of(new Correction("fals", "false"), new Correction("tittle", "title"), Correction.NONE), faults.list().stream().map(Fault::correction).toList());
        then("content/join.md, line 2: `shown` is `fals`. Did you mean `false`? Write `true` or `false`.",
                "content/join.md, line 2: `tittle` is not a key that means anything here. Did you mean `title`?",
                "content/join.md, line 3: `colour` is not a key that means anything here. Take the line out, or use one of `title`.");
    }

    @Test
    void a_key_that_is_there_under_a_name_with_a_slip_is_not_missing() {
        Keys keys = keys("Title: a\nSTATUS: draft");
        keys.required("title", "Our mission");
        keys.required("status", "draft");
        keys.required("description", "What it is.");
        keys.refuseUnknown();
        then("content/join.md, line 2: `Title` is not a key that means anything here. Did you mean `title`?",
                "content/join.md, line 2: `description` is missing. Add a line like `description: What it is.`.",
                "content/join.md, line 3: `STATUS` is not a key that means anything here. Did you mean `status`?");
    }

    @Test
    void yes_and_no_are_written_out() {
        assertEquals(List.of(true, false, true, true), List.of(keys("on: yes").flag("on", false), keys("on: No").flag("on", true), keys("on: True").flag("on", false), keys("on: maybe").flag("on", true)));
        assertFalse(keys("on: maybe").flag("on", false));
        written("on: yes", "on: true", keys -> keys.flag("on", true));
        written("on: No", "on: false", keys -> keys.flag("on", true));
    }

    @Test
    void days_and_times_as_people_type_them_are_written_out() {
        for (String day : List.of("12/1/2026", "December 1, 2026", "Dec 1, 2026", "december 1 2026", "1 December 2026", "2026-12-1", "2026/12/01", "Tuesday, December 1, 2026")) {
            written("on: \"" + day + "\"", "on: \"2026-12-01\"", keys -> keys.day("on"));
        }
        written("on: 2/30/2026", null, keys -> keys.day("on"));
        for (String minute : List.of("2027-05-12 2:00 pm", "2027-05-12 2pm", "2027-05-12T14:00", "2027-05-12 14:00:00", "5/12/2027, 2:00 p.m.", "May 12, 2027 at 2 PM", "2027-5-12 14:00")) {
            written("at: \"" + minute + "\"", "at: \"2027-05-12 14:00\"", keys -> keys.minute("at"));
        }
        written("at: 2027-05-12 12:30 am", "at: 2027-05-12 00:30", keys -> keys.minute("at"));
        written("at: 2027-05-12 1 pm", "at: 2027-05-12 13:00", keys -> keys.minute("at"));
        written("at: 2027-05-12 12:30 pm", "at: 2027-05-12 12:30", keys -> keys.minute("at"));
        for (String unclear : List.of("2027-05-12 2:00", "2027-05-12 14 pm", "2027-05-12 25:00", "2027-05-12 24:00", "2027-05-12 14:60", "2027-05-12 0:30 am", "2027-05-12")) {
            written("at: " + unclear, null, keys -> keys.minute("at"));
        }
    }

    @Test
    void numbers_with_what_they_count_are_written_out() {
        written("n: 1 hour", "n: 60", keys -> keys.number("n"));
        written("n: 1.5 hours", "n: 90", keys -> keys.number("n"));
        written("n: 90 minutes", "n: 90", keys -> keys.number("n"));
        written("n: 150 characters", "n: 150", keys -> keys.number("n"));
        written("n: sixty", null, keys -> keys.number("n"));
    }

    /** @param right the line as it should be; null where only its writer knows */
    private void written(String line, String right, Consumer<Keys> asked) {
        Faults told = new Faults();
        asked.accept(Keys.of("content/join.md", 2, line, told));
        assertEquals(Optional.ofNullable(right), told.list().get(0).correction().of(line));
    }

    @Test
    void a_list_is_no_text_and_a_text_is_no_key() {
        Keys keys = keys("one: [a]\nmany: b\nmore:\n  - c: d\n  - e\nset: {f: g}");
        assertEquals(Optional.empty(), keys.text("one"));
        assertEquals(Optional.empty(), keys.text("set"));
        assertEquals(List.of("b"), keys.texts("many"));
        assertEquals(Optional.empty(), keys.below("many").text("c"));
        assertEquals(List.of("d"), keys.parts("more").stream().map(part -> part.required("c", "d")).toList());
        then("content/join.md, line 2: `one` is a list where one text is expected. Write the text behind `one:` on the same line.",
                "content/join.md, line 3: `many` is one value where keys are expected. Write `key: value` lines below `many:`, each with two more blanks in front.",
                "content/join.md, line 6: `more` is one value where keys are expected. Write `key: value` lines below `more:`, each with two more blanks in front.",
                "content/join.md, line 7: `set` is a set of `key: value` lines where one text is expected. Write the text behind `set:` on the same line.");
    }

    @Test
    void a_value_that_waits_for_its_owner_is_empty_or_our_draft() {
        Keys keys = keys(OPEN.stripLeading() + "omit" + OPEN.replace("email", "address") + "[show, block]\n  value: draft");
        assertEquals(Optional.empty(), keys.owned("email"));
        assertEquals(Optional.of("draft"), keys.owned("address"));
        assertEquals(List.of(new Confirm("content/join.md", 2, "email", "Which one?", Set.of(Confirm.Effect.OMIT)),
                new Confirm("content/join.md", 5, "address", "Which one?", Set.of(Confirm.Effect.SHOW, Confirm.Effect.BLOCK))), keys.confirms());
        assertEquals("content/join.md, line 5, address (show, block): Which one?", keys.confirms().get(1).toString());
        keys.refuseUnknown();
        then();
    }

    @Test
    void a_slip_in_what_waits_for_its_owner_is_told() {
        keys(OPEN.stripLeading() + "omitt\n  valeu: draft").owned("email");
        then("content/join.md, line 4: `effect` is `omitt`. Did you mean `omit`? Write `omit`, `show` or `block`.",
                "content/join.md, line 5: `valeu` is not a key that means anything here. Take the line out, or use one of `effect`, `confirm`.");
    }

    @Test
    void what_waits_for_its_owner_says_what_it_keeps_back() {
        keys("email:\n  confirm: Which one?").owned("email");
        then("content/join.md, line 3: `effect` is missing. Add a line like `effect: omit`, with `omit`, `show` or `block`.");
    }

    @Test
    void even_a_question_may_not_be_forgotten() {
        assertEquals(Optional.of("a@example.org"), keys("email: a@example.org").requiredOwned("email", "name@example.org"));
        assertEquals(Optional.empty(), keys(OPEN.stripLeading() + "omit").requiredOwned("email", "name@example.org"));
        then();
        keys("phone: 988").requiredOwned("email", "name@example.org");
        then("content/join.md, line 2: `email` is missing. Add a line like `email: name@example.org`, or `email:` with a `confirm:` and an `effect:` below it.");
    }

    private Keys keys(String text) {
        return Keys.of("content/join.md", 2, text, faults);
    }

    private void then(String... told) {
        assertEquals(String.join("\n", told), String.join("\n", faults.list().stream().map(Fault::toString).toList()));
    }
}
