package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the coalition itself wrote is changed by nobody else. */
class SourcesFaultsTest extends Slips {

    @BeforeEach
    void a_project_that_keeps_a_source() {
        project.write("bakery/source/club.txt", "Our Goal\nWe safeguard the “unique” differences. 1. We sing – and we dance!\n***\n");
        project.page("work", KEYS, "## Our Goal\n\nWe safeguard the *\"unique\" differences*.\n\n1. We sing - and we dance!");
    }

    @Test
    void word_for_word_and_whatever_signs_typographers_take() {
        assertEquals(List.of(), project.faults());
    }

    @Test
    void a_sentence_that_was_changed_is_told_where_it_stood() {
        project.page("work", KEYS, "## Our Goal\n\nWe safeguard the differences.\n\n1. We sing - and we dance!");
        assertEquals(List.of("content/work.md, line 8: no page has this sentence of the coalition any more: “We safeguard the “unique” differences.”. "
                + "Put it back word for word, as bakery/source/club.txt has it. If the coalition itself has changed it, change it there, too."), project.faults());
    }
}
