package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.DrawnPage;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.StoreUnavailable;

/** A request on its whole way: out of an event, through the function, back into an answer and a line of the log. */
public final class Events {

    private static final Set<Integer> STATUSES = Set.of(200, 303, 400, 403, 404, 405, 413, 415, 422, 504);
    private static final Map<String, Set<Integer>> OUTCOMES = Map.of("TOO_LARGE", Set.of(413), "MEDIA_TYPE", Set.of(415), "UNREADABLE", Set.of(400), "ANSWERED_TWICE", Set.of(400), Posted.READ, Set.of(303, 422, 504));
    private static final FormFunction FUNCTION = new FormFunction(Given.ROOT, Edge.ENVIRONMENT, Clock.systemUTC(), Events::stored);
    private static Submission last;

    private Events() {
    }

    public static void run(Chance chance) throws Exception {
        Form form = chance.one(Given.FORMS.subList(0, 2));
        Posted posted = Posted.of(chance, form);
        Edge edge = Edge.by(chance);
        if (chance.once(3)) {
            Called called = Called.with(FUNCTION, Wire.bytes(Wire.odd(chance, form.name(), posted, edge)));
            assertTrue(STATUSES.contains(called.status()), called::log);
            assertEquals(!edge.comesIn(), called.turnedAway(), called::log);
        } else if (chance.once(5)) {
            String post = Wire.post(form.name(), posted, edge);
            Called called = Called.with(FUNCTION, chance.once(9) ? chance.bytes(400) : Wire.bytes(Wire.broken(chance, post)));
            assertTrue(STATUSES.contains(called.status()) || called.status() == 500, called::log);
        } else {
            Called called = Called.with(FUNCTION, Wire.bytes(Wire.post(form.name(), posted, edge)));
            assertEquals(!edge.comesIn(), called.turnedAway(), called::log);
            assertTrue(expected(posted, edge).contains(called.status()), called::log);
            answered(form, posted, edge, called);
        }
    }

    private static Set<Integer> expected(Posted posted, Edge edge) {
        return !edge.comesIn() ? Set.of(403) : posted.outcomes().stream().flatMap(outcome -> OUTCOMES.get(outcome).stream()).collect(Collectors.toSet());
    }

    /** What is kept tells our canary from people, and that it came from somewhere; what is not kept is shown again. */
    private static void answered(Form form, Posted posted, Edge edge, Called called) {
        if (called.status() == 303) {
            assertEquals(edge.isCanary(), last.canary());
            assertEquals(edge.isCanary(), called.log().contains("\"code\":\"canary\""));
            assertEquals(Viewers.written(edge.viewer()), last.network().isPresent());
        }
        if (Stream.of(422, 504).anyMatch(status -> status == called.status()) && posted.values().isPresent()) {
            DrawnPage.of(called.body()).holds(Checked.of(form, posted.values().get()));
        }
        assertEquals(called.status() == 303 || called.status() == 403, called.body().isEmpty());
    }

    /** Every third address meets a store that does not answer. */
    private static Receipt stored(Submission submission) {
        last = submission;
        if (submission.address().orElse("").length() % 3 == 2) {
            throw new StoreUnavailable(new IllegalStateException("no answer"));
        }
        boolean each = submission.form().name().equals("membership");
        return new Receipt(each ? Optional.of(Called.CODE) : Optional.empty(), submission.held());
    }
}
