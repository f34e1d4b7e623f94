package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;

/** What the edge puts in the place of an answer, and what we answer, are two sets. */
class ReplacedTest {

    private final Set<Integer> replaced = CloudTemplate.read(Project.REAL).errorPages().keySet();

    @Test
    void no_answer_with_words_of_somebody_is_replaced() {
        List.of(200, 303, 422, 504).forEach(status -> assertFalse(replaced.contains(status), "it hides " + status));
    }

    @Test
    void of_our_refusals_only_those_of_what_is_unknown_are_replaced_and_they_stay_404() {
        assertEquals(List.of(Refused.UNKNOWN_FORM, Refused.UNKNOWN_PAGE), Arrays.stream(Refused.values()).filter(refused -> replaced.contains(refused.status())).toList());
    }

    @Test
    void what_the_gateway_says_for_itself_is_replaced() {
        List.of(500, 502, 503).forEach(status -> assertEquals(true, replaced.contains(status)));
    }
}
