package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A program that breaks says so to people first, and fails. */
class LastResortTest {

    @Test
    void what_nobody_foresaw_is_told_in_words_and_fails() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean well = LastResort.guard(() -> {
            throw new IllegalStateException("a");
        }, new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals("This program broke, and you did nothing wrong. Undo your last change to go on, and show a developer the lines below. java.lang.IllegalStateException: a false",
                out.toString(StandardCharsets.UTF_8).lines().limit(2).reduce((one, two) -> one + " " + two).orElse("") + " " + well);
    }
}
