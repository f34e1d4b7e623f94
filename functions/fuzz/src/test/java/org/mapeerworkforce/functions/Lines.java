package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** A line of the log: one line, whatever is in it, and the same when it is read back. */
public final class Lines {

    private static final List<String> CODES = List.of("accepted", "redrawn", "held", "failed", "broken", "shown");
    private static final Set<String> METRICS = Set.of("accepted", "redrawn", "held", "failed");

    private Lines() {
    }

    public static void run(Chance chance) {
        String code = chance.one(CODES);
        String id = Words.text(chance);
        String at = Words.text(chance);
        String form = Words.text(chance);
        Instant now = Instant.ofEpochMilli(chance.below(Integer.MAX_VALUE));
        JsonNode line = read(RequestLog.line(new Outcome(code, form, chance.below(100), Reply.bare(500)), id, chance.below(10_000), now, at), id, at);
        assertEquals(form, Json.text(line, "form"));
        assertEquals(METRICS.contains(code) ? metric(code, now) : "", line.field("_aws").map(JsonNode::toString).orElse(""));
        assertEquals(METRICS.contains(code) ? "1" : "", Json.text(line, code));
        counted(code, chance.below(3), id, at);
    }

    private static void counted(String what, int times, String id, String at) {
        Tally tally = new Tally();
        IntStream.range(0, times).forEach(time -> tally.count(what));
        assertEquals(times == 0 ? "" : String.valueOf(times), Json.text(read(tally.line(id, 1, at), id, at), what));
        assertEquals("", Json.text(read(tally.line(id, 1, at), id, at), what), "what was told is counted no more");
    }

    /** One line, with what was put into it. */
    private static JsonNode read(String line, String id, String at) {
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(-1, line.indexOf('\r'));
        JsonNode json = JsonNode.parser().parse(line);
        assertEquals(id, Json.text(json, "requestId"));
        assertEquals(at, Json.text(json, "at"));
        return json;
    }

    /** The embedded metric format: each form for itself, and all together. */
    private static String metric(String code, Instant now) {
        return JsonNode.parser().parse("{\"Timestamp\": " + now.toEpochMilli() + ", \"CloudWatchMetrics\": [{\"Namespace\": \"Forms\", \"Dimensions\": [[\"form\"], []], \"Metrics\": [{\"Name\": \"" + code + "\"}]}]}").toString();
    }
}
