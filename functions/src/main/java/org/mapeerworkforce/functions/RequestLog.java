package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * One line of JSON for each request. Where something happened that is counted, the same line is a
 * metric too (CloudWatch embedded metric format). What somebody answered cannot get here: it has no way in.
 */
final class RequestLog {

    private static final Set<String> COUNTED = Set.of("accepted", "redrawn", "held", "failed");

    private RequestLog() {
    }

    /** @param at where the program broke; empty where it did not */
    static String line(Outcome outcome, String requestId, long millis, Instant now, String at) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject();
        if (COUNTED.contains(outcome.code())) {
            metric(json, outcome.code(), now);
        }
        json.writeFieldName("code").writeValue(outcome.code());
        json.writeFieldName("requestId").writeValue(requestId);
        json.writeFieldName("form").writeValue(outcome.form());
        json.writeFieldName("status").writeValue(outcome.reply().status());
        json.writeFieldName("problems").writeValue(outcome.problems());
        json.writeFieldName("ms").writeValue(millis);
        if (!at.isEmpty()) {
            json.writeFieldName("at").writeValue(at);
        }
        return new String(json.writeEndObject().getBytes(), StandardCharsets.UTF_8) + "\n";
    }

    /** For each form, and for all forms together: an alarm names no form. */
    private static void metric(JsonWriter json, String code, Instant now) {
        EmbeddedMetric.declare(json, "Forms", List.of(List.of("form"), List.of()), List.of(code), now);
        json.writeFieldName(code).writeValue(1);
    }
}
