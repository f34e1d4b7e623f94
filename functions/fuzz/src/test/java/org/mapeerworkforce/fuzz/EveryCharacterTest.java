package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Problem;
import org.mapeerworkforce.pages.TemplateFault;

/** Each character there is, before, in and behind a word, in each kind of text: kept, or refused with words. */
class EveryCharacterTest {

    /** White space (Unicode, White_Space) that is no control: one blank takes the place of each on one line. */
    private static final String BLANKS = "\t\n\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
    /** What stays around lines: three of them forbid a break, and belong to their word. */
    private static final String HARD_BLANKS = "\u00a0\u2007\u202f";
    /** RFC 5322, section 3.2.3: atext and the dot. */
    private static final String LOCAL = "!#$%&'*+-./0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~";
    private static final String BEHIND_AN_ADDRESS = "pat@(example\\.org[a-z0-9]*|example\\.xn--[a-z0-9-]+)";
    private static final List<String> LINES = List.of("short", "one-other-in-words", "several-other-in-words");
    private static final List<String> TEXTS = List.of("short", "one-other-in-words", "several-other-in-words", "paragraph", "phone", "email");
    private static final int TOGETHER = 4_096;

    @Test
    void there_are_all_of_them() {
        assertEquals(1_112_064, Characters.scalars().distinct().count());
        assertEquals(Long.getLong("fuzz") > 1_000_000, Characters.tried().count() == 1_112_064);
        assertEquals(List.of(), "a\u00e9\u0301\u0660\u200b\ufeff\uffff\u3164\ud835\udfce\udb40\udc01".codePoints().filter(character -> !Characters.tried(character)).boxed().toList());
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_keeps_it_or_says_that_it_does_not(Place place) {
        Characters.tried().forEach(character -> {
            String word = place.put(character, "a", "b");
            String number = place.put(character, "617555", "0100");
            String address = place == Place.END ? "pat@example.org" + character : place.put(character, "p", "t@example.org");
            Checked checked = Checked.of(Given.KINDS, TEXTS.stream().collect(Collectors.toMap(Function.identity(), name -> List.of(name.equals("phone") ? number : name.equals("email") ? address : word))));
            LINES.forEach(name -> assertKept(checked, name, word, BLANKS.contains(character) ? place.put(place == Place.MIDDLE ? " " : "", "a", "b") : word));
            assertKept(checked, "paragraph", word, !BLANKS.contains(character) ? word : inLines(place, character));
            assertNumber(checked, place, character, number);
            assertAddress(checked, place, character, address);
        });
    }

    @Test
    void a_page_shows_it_as_it_was_typed() throws TemplateFault {
        List<String> all = Characters.tried().toList();
        for (int first = 0; first < all.size(); first += TOGETHER) {
            String typed = "a" + String.join("", all.subList(first, Math.min(all.size(), first + TOGETHER)));
            Checked checked = Checked.of(Given.KINDS, TEXTS.stream().collect(Collectors.toMap(name -> name, name -> List.of(typed))));
            TEXTS.forEach(name -> assertEquals(Hidden.outOf(typed), checked.typed().one(name)));
            DrawnPage.of(Given.PAGES.problems(checked)).holds(checked);
        }
    }

    /** A blank where several lines are allowed: as it is within them, but for our line end; gone around them, unless it forbids a break. */
    private static String inLines(Place place, String blank) {
        String kept = place == Place.MIDDLE ? blank.replace('\r', '\n') : HARD_BLANKS.contains(blank) ? blank : "";
        return place.put(kept, "a", "b");
    }

    /** As it should be, though perhaps composed (Unicode's NFC); or refused with the words for what nobody can see. */
    private static void assertKept(Checked checked, String name, String typed, String kept) {
        String answer = checked.answers().one(name);
        assertEquals(Hidden.in(typed) ? Set.of("Look again") : Set.of(), words(checked, name.replaceFirst("-.*", "")), typed);
        assertTrue(Hidden.in(typed) || answer.equals(kept) || same(answer, kept), () -> name + ": typed " + typed + ", kept " + answer);
    }

    private static void assertNumber(Checked checked, Place place, String character, String typed) {
        if (BLANKS.contains(character)) {
            assertEquals(place == Place.MIDDLE ? "617555 0100" : "6175550100", checked.answers().one("phone"));
        } else if ("0123456789(),./-#xet".contains(character) || character.equals("+") && place == Place.START) {
            assertEquals(typed, checked.answers().one("phone"));
        } else {
            assertEquals(Set.of(Hidden.in(typed) ? "Look again" : "Enter a number"), words(checked, "phone"), typed);
        }
    }

    /** Before the sign it is as it was typed, or refused; around it, blanks and marks of format go, and so do dots behind; what else stands behind is the domain's. */
    private static void assertAddress(Checked checked, Place place, String character, String typed) {
        String kept = checked.answers().one("email");
        if (Hidden.in(typed)) {
            assertEquals(Set.of("Look again"), words(checked, "email"), typed);
        } else if (place != Place.MIDDLE && (BLANKS.contains(character) || Character.getType(character.codePointAt(0)) == Character.FORMAT)) {
            assertEquals(place == Place.END ? "pat@example.org" : "pt@example.org", kept, typed);
        } else if (place != Place.END && LOCAL.contains(composed(character))) {
            assertEquals(composed(typed), kept, typed);
        } else {
            boolean other = place == Place.END && kept.matches(BEHIND_AN_ADDRESS);
            assertEquals(other ? Set.of() : Set.of("Enter an address"), words(checked, "email"), typed);
        }
    }

    private static Set<String> words(Checked checked, String name) {
        return checked.problems().isEmpty() ? Set.of() : checked.problems().stream().filter(problem -> problem.name().equals(name)).map(Problem::words).collect(Collectors.toSet());
    }

    private static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFD).equals(Normalizer.normalize(other, Normalizer.Form.NFD));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
