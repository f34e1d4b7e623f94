package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Problem;
import org.mapeerworkforce.pages.TemplateFault;

/** Each character there is, before, in and behind a word, in each kind of text: kept, or refused with words. */
class EveryCharacterTest {

    /** White space (Unicode, White_Space) that is no control: one blank takes the place of each on one line. */
    private static final String BLANKS = "\t\n\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000";
    /** What stays around lines: three of them forbid a break, and belong to their word. */
    private static final String HARD_BLANKS = "\u00a0\u2007\u202f";
    private static final List<String> TEXTS = List.of("short", "one-other-in-words", "several-other-in-words", "paragraph", "phone", "email");
    private static final int TOGETHER = 4_096;

    @Test
    void there_are_all_of_them() {
        assertEquals(1_112_064, Characters.all().distinct().count());
    }

    @Test
    void an_answer_keeps_it_or_says_that_it_does_not() {
        Form form = Given.asking(List.of("short", "paragraph", "phone"));
        Characters.known().forEach(character -> {
            String word = character + "a" + character + "b" + character;
            String number = character + "617555" + character + "0100" + character;
            Checked checked = Checked.of(form, Map.of("short", List.of(word), "paragraph", List.of(word), "phone", List.of(number)));
            assertKept(checked, "short", word, onOneLine(character));
            assertKept(checked, "paragraph", word, around(character) ? "a" + (character.equals("\r") ? "\n" : character) + "b" : word);
            assertNumber(checked, number, character);
        });
    }

    /** The first twelve thousand, and what stands around the surrogates: signs, marks and blanks, where one is unlike the next. */
    @Test
    void words_of_ones_own_keep_it_or_say_that_they_do_not() {
        Form form = Given.asking(List.of("one", "several"));
        Characters.all().filter(character -> character.compareTo("\u3100") < 0 || character.length() == 1 && character.compareTo("\ud700") > 0).forEach(character -> {
            String word = character + "a" + character + "b" + character;
            Checked checked = Judged.of(form, Map.of("one-other-in-words", List.of(word), "several-other-in-words", List.of(word)));
            assertKept(checked, "one-other-in-words", word, onOneLine(character));
            assertKept(checked, "several-other-in-words", word, onOneLine(character));
        });
    }

    @Test
    void a_page_shows_it_as_it_was_typed() throws TemplateFault {
        List<String> all = Characters.all().toList();
        for (int first = 0; first < all.size(); first += TOGETHER) {
            String typed = "a" + String.join("", all.subList(first, Math.min(all.size(), first + TOGETHER)));
            Checked checked = Checked.of(Given.KINDS, TEXTS.stream().collect(Collectors.toMap(name -> name, name -> List.of(typed))));
            TEXTS.forEach(name -> assertEquals(Hidden.outOf(typed), checked.typed().one(name)));
            DrawnPage.of(Given.PAGES.problems(checked)).holds(checked);
        }
    }

    private static String onOneLine(String character) {
        return BLANKS.contains(character) ? "a b" : character + "a" + character + "b" + character;
    }

    private static boolean around(String character) {
        return BLANKS.contains(character) && !HARD_BLANKS.contains(character);
    }

    /** As it should be, though perhaps composed (Unicode's NFC); or refused with the words for what nobody can see. */
    private static void assertKept(Checked checked, String name, String typed, String kept) {
        String answer = checked.answers().one(name);
        assertEquals(Hidden.in(typed) ? Set.of("Look again") : Set.of(), words(checked, name.replaceFirst("-.*", "")));
        assertTrue(Hidden.in(typed) || answer.equals(kept) || same(answer, kept), () -> "typed " + typed + ", kept " + answer);
    }

    private static void assertNumber(Checked checked, String typed, String character) {
        if (BLANKS.contains(character)) {
            assertEquals("617555 0100", checked.answers().one("phone"));
        } else if ("(),./-#xet".contains(character)) {
            assertEquals(typed, checked.answers().one("phone"));
        } else if (!"0123456789".contains(character)) {
            assertEquals(Set.of(Hidden.in(typed) ? "Look again" : "Enter a number"), words(checked, "phone"), typed);
        }
    }

    private static Set<String> words(Checked checked, String name) {
        return checked.problems().isEmpty() ? Set.of() : checked.problems().stream().filter(problem -> problem.name().equals(name)).map(Problem::words).collect(Collectors.toSet());
    }

    private static boolean same(String one, String other) {
        return Normalizer.normalize(one, Normalizer.Form.NFD).equals(Normalizer.normalize(other, Normalizer.Form.NFD));
    }
}
