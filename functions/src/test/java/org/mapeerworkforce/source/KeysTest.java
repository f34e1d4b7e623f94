package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody wrote is read, whatever it is made of. */
class KeysTest {

    private final Faults faults = new Faults();

    @Test
    void an_emoji_may_stand_anywhere() {
        for (int letters = 1; letters < 3_000; letters++) {
            String text = "b".repeat(letters) + "\ud83d\ude00";
            assertEquals(text, Keys.of("content/join.md", 1, "a: " + text, faults).text("a").orElseThrow());
        }
        assertEquals(List.of(), faults.list());
    }
}
