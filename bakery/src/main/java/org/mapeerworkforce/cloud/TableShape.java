package org.mapeerworkforce.cloud;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the table is made.
 *
 * @param attributes the type of each attribute in a key, such as {@code S}
 * @param key        the attributes of its own key
 * @param indexes    its secondary indexes
 * @param expires    the attribute that says when an item may go
 * @param stream     what its stream tells of each change, such as {@code KEYS_ONLY}
 */
public record TableShape(Map<String, String> attributes, List<Key> key, List<Index> indexes, String expires, String stream) {

    /** @param role {@code HASH} or {@code RANGE} */
    public record Key(String attribute, String role) {
    }

    /** One index. */
    public record Index(String name, List<Key> key) {
    }

    static TableShape of(Map<String, Object> table) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Tree.maps(table.get("AttributeDefinitions")).forEach(attribute -> attributes.put((String) attribute.get("AttributeName"), (String) attribute.get("AttributeType")));
        List<Index> indexes = Tree.maps(table.get("GlobalSecondaryIndexes")).stream().map(index -> new Index((String) index.get("IndexName"), keys(index))).toList();
        return new TableShape(attributes, keys(table), indexes, Tree.text(table, "TimeToLiveSpecification", "AttributeName"), Tree.text(table, "StreamSpecification", "StreamViewType"));
    }

    private static List<Key> keys(Map<String, Object> node) {
        return Tree.maps(node.get("KeySchema")).stream().map(key -> new Key((String) key.get("AttributeName"), (String) key.get("KeyType"))).toList();
    }
}
