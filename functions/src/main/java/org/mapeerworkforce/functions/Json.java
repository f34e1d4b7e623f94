package org.mapeerworkforce.functions;

import java.util.Optional;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Steps down in JSON that others wrote: what is not there, or is null, is empty. */
final class Json {

    private Json() {
    }

    static Optional<JsonNode> at(JsonNode json, String... path) {
        Optional<JsonNode> node = Optional.of(json);
        for (String name : path) {
            node = node.filter(JsonNode::isObject).flatMap(inner -> inner.field(name)).filter(inner -> !inner.isNull());
        }
        return node;
    }

    static String text(JsonNode json, String... path) {
        return at(json, path).map(JsonNode::text).orElse("");
    }
}
