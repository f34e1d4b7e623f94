package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The line written out is the line that was meant, or none. */
class CorrectionTest {

    @Test
    void a_whole_word_is_changed_and_no_part_of_another() {
        assertEquals(Optional.of("status: draft"), new Correction("stat", "draft").of("status: stat"));
    }

    @Test
    void what_is_not_on_the_line_is_not_changed() {
        assertEquals(Optional.empty(), new Correction("publised", "published").of("status: >-"));
    }

    @Test
    void signs_are_taken_as_they_are() {
        assertEquals(Optional.of("See [a](/b/)."), new Correction("/b.*/", "/b/").of("See [a](/b.*/)."));
    }

    @Test
    void no_correction_changes_nothing() {
        assertEquals(Optional.empty(), Correction.NONE.of("status: draft"));
    }
}
