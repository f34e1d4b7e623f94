package org.mapeerworkforce.functions;

import java.time.Instant;
import java.util.List;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** The part of a line of the log that makes numbers in it metrics (CloudWatch embedded metric format). */
final class EmbeddedMetric {

    private EmbeddedMetric() {
    }

    /**
     * Says which members of the line are metrics; the members themselves follow.
     *
     * @param dimensions the members by which each is counted; an empty list counts all together
     */
    static void declare(JsonWriter json, String namespace, List<List<String>> dimensions, List<String> metrics, Instant now) {
        json.writeFieldName("_aws").writeStartObject();
        json.writeFieldName("Timestamp").writeValue(now.toEpochMilli());
        json.writeFieldName("CloudWatchMetrics").writeStartArray().writeStartObject();
        json.writeFieldName("Namespace").writeValue(namespace);
        json.writeFieldName("Dimensions").writeStartArray();
        dimensions.forEach(set -> {
            json.writeStartArray();
            set.forEach(json::writeValue);
            json.writeEndArray();
        });
        json.writeEndArray().writeFieldName("Metrics").writeStartArray();
        metrics.forEach(metric -> json.writeStartObject().writeFieldName("Name").writeValue(metric).writeEndObject());
        json.writeEndArray().writeEndObject().writeEndArray().writeEndObject();
    }
}
