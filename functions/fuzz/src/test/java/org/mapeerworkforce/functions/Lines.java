package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** A line of the log: one line, whatever is in it, and the same when it is read back. */
public final class Lines {

    private static final List<String> CODES = List.of("accepted", "redrawn", "held", "failed", "broken", "shown");

    private Lines() {
    }

    public static void run(Chance chance) {
        Outcome outcome = new Outcome(chance.one(CODES), Words.text(chance), chance.below(100), Reply.bare(500));
        String id = Words.text(chance);
        String at = Words.text(chance);
        String line = RequestLog.line(outcome, id, chance.below(10_000), Instant.ofEpochMilli(chance.below(Integer.MAX_VALUE)), at);
        assertEquals(line.length() - 1, line.indexOf('\n'));
        assertEquals(-1, line.indexOf('\r'));
        JsonNode json = JsonNode.parser().parse(line);
        assertEquals(outcome.form(), json.field("form").orElseThrow().text());
        assertEquals(id, json.field("requestId").orElseThrow().text());
        assertEquals(at, json.field("at").map(JsonNode::text).orElse(""));
    }
}
