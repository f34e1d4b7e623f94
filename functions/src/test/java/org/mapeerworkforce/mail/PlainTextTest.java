package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void a_line_has_76_letters_and_breaks_between_words() {
        assertEquals("a ".repeat(37) + "a\na a", PlainText.wrapped("a ".repeat(39) + "a"));
        assertEquals("a".repeat(38) + " " + "b".repeat(37), PlainText.wrapped("a".repeat(38) + " " + "b".repeat(37)));
        assertEquals("a".repeat(38) + "\n" + "b".repeat(38), PlainText.wrapped("a".repeat(38) + " " + "b".repeat(38)));
    }

    @Test
    void a_word_that_is_longer_has_a_line_of_its_own() {
        assertEquals("a\n" + "b".repeat(80) + "\nc d", PlainText.wrapped("a " + "b".repeat(80) + " c d"));
    }
}
