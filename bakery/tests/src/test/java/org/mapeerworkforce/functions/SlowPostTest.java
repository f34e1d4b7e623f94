package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.preview.Call;

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

    @Test
    void ten_seconds_are_enough_for_a_mail_and_less_are_not() throws IOException {
        everybodyAsks();
        town.post.before = () -> new PostUnavailable(new IllegalStateException("later"));
        town.settle().pass(Duration.ofHours(1));
        town.post.before = () -> null;
        RequestStreamHandler mail = town.mail(town.table, town.post);
        mail.handleRequest(due(), OutputStream.nullOutputStream(), left(9_999));
        assertEquals(0, town.post.all().size());
        mail.handleRequest(due(), OutputStream.nullOutputStream(), left(10_000));
        assertEquals(PEOPLE, town.post.all().size());
    }

    private static InputStream due() {
        return new ByteArrayInputStream(Town.DUE.getBytes(StandardCharsets.UTF_8));
    }

    private static Context left(int millis) {
        return new Call(new PrintStream(OutputStream.nullOutputStream()), () -> millis);
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
