package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_letter_added_dropped_or_exchanged_is_one_step() {
        assertEquals(List.of(0, 1, 1, 1, 3, 4), List.of(Nearest.distance("draft", "draft"), Nearest.distance("drafts", "draft"), Nearest.distance("draf", "draft"),
                Nearest.distance("dradt", "draft"), Nearest.distance("kitten", "sitting"), Nearest.distance("", "show")));
    }

    @Test
    void the_nearest_word_is_meant_and_of_two_the_first_in_the_alphabet() {
        assertEquals(Optional.of("published"), Nearest.to("publised", List.of("draft", "published")));
        assertEquals(Optional.of("confirm"), Nearest.to("confrim", List.of("conform", "confirm")));
        assertEquals(Optional.of("descriptiom"), Nearest.to("description", List.of("dascriptiom", "descriptiom")));
        assertEquals(Optional.of("test"), Nearest.to("texst", List.of("texts", "text", "test")));
        assertEquals(Optional.of("welcome"), Nearest.to("wellcome", List.of("welcoming", "welcome")));
    }

    @Test
    void one_letter_in_three_may_be_wrong_and_never_more_than_three() {
        assertEquals(Optional.empty(), Nearest.to("done", List.of("draft", "published")));
        assertEquals(Optional.of("ab"), Nearest.to("aa", List.of("ab")));
        assertEquals(Optional.empty(), Nearest.to("xxxx-description", List.of("description")));
        assertEquals(Optional.of("description"), Nearest.to("xxxdescription", List.of("description")));
    }
}
