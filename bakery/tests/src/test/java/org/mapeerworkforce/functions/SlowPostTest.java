package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.mail.PostUnavailable;

/**
 * A post that takes seven seconds for each mail, and Lambda, which ends a call after sixty, whatever
 * the post has taken meanwhile. Eight mails fit; the ninth would be cut off, and go twice.
 */
class SlowPostTest {

    private static final int PEOPLE = 10;

    private final Town town = new Town(Map.of("MAILS_PER_HOUR", "1000", "MAILS_PER_HOUR_AND_NETWORK", "1000"));

    @Test
    void the_clock_begins_no_mail_that_it_could_not_end() {
        town.post.before = () -> new PostUnavailable(new IllegalStateException("later"));
        everybodyAsks();
        town.settle().pass(Duration.ofHours(1));
        slow();
        town.due();
        assertEquals(8, town.post.all().size());
        town.due();
        everybodyHasOne();
    }

    @Test
    void what_changed_is_told_again_from_where_there_was_no_time() {
        everybodyAsks();
        slow();
        town.pump();
        assertEquals(8, town.post.all().size());
        town.settle();
        everybodyHasOne();
    }

    private void everybodyAsks() {
        for (int person = 0; person < PEOPLE; person++) {
            town.joinList("pat" + person + "@example.org");
        }
    }

    private void slow() {
        town.post.before = () -> {
            town.clock.pass(Duration.ofSeconds(7));
            return null;
        };
        town.post.after = () -> town.left() < 0 ? new Mortal.Death() : null;
    }

    /** Also when all that anybody took up is free again. */
    private void everybodyHasOne() {
        town.pass(Duration.ofHours(1)).due();
        for (int person = 0; person < PEOPLE; person++) {
            assertEquals(1, town.post.to("pat" + person + "@example.org").size());
        }
    }
}
