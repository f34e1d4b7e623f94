package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** How often what happened in one call, for one line of the log. Only counts have a way in. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** One line of JSON, and what it counts. @param at where the program broke; empty where it did not */
    String line(String requestId, long millis, String at) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject().writeFieldName("code").writeValue(at.isEmpty() ? "done" : "broken").writeFieldName("requestId").writeValue(requestId);
        counts.forEach((what, count) -> json.writeFieldName(what).writeValue(count));
        json.writeFieldName("ms").writeValue(millis);
        if (!at.isEmpty()) {
            json.writeFieldName("at").writeValue(at);
        }
        counts.clear();
        return new String(json.writeEndObject().getBytes(), StandardCharsets.UTF_8) + "\n";
    }
}
