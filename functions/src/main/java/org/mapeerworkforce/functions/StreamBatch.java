package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.StoreUnavailable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * What changed in the table, as Lambda tells it of a stream with keys alone
 * (docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html).
 *
 * @param keys each item that changed, once, in the order of its last change, which has this number
 */
record StreamBatch(Map<Requests.Key, String> keys) {

    static StreamBatch of(List<JsonNode> records) {
        Map<Requests.Key, String> keys = new LinkedHashMap<>();
        records.stream().filter(record -> !Json.text(record, "eventName").equals("REMOVE")).forEach(record -> {
            Requests.Key key = new Requests.Key(Json.text(record, "dynamodb", "Keys", "pk", "S"), Json.text(record, "dynamodb", "Keys", "sk", "S"));
            // What changes again is followed after all that came before: who leaves and asks again has left by then.
            keys.remove(key);
            keys.put(key, Json.text(record, "dynamodb", "SequenceNumber"));
        });
        return new StreamBatch(keys);
    }

    /**
     * Follows each; stops at the first for which there is no time or the store does not answer, and
     * returns its number: Lambda tells everything from there on again.
     */
    Optional<String> follow(Consumer<Requests.Key> follow, BooleanSupplier timely) {
        for (Map.Entry<Requests.Key, String> key : keys.entrySet()) {
            if (!timely.getAsBoolean()) {
                return Optional.of(key.getValue());
            }
            try {
                follow.accept(key.getKey());
            } catch (StoreUnavailable notNow) {
                return Optional.of(key.getValue());
            }
        }
        return Optional.empty();
    }

    /** The answer that Lambda expects. */
    static String answer(Optional<String> failed) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject().writeFieldName("batchItemFailures").writeStartArray();
        failed.ifPresent(number -> json.writeStartObject().writeFieldName("itemIdentifier").writeValue(number).writeEndObject());
        return new String(json.writeEndArray().writeEndObject().getBytes(), StandardCharsets.UTF_8);
    }
}
