package org.mapeerworkforce.cloud;

import java.util.List;
import java.util.Map;

/** Steps down in YAML that was read into maps and lists. */
final class Tree {

    private Tree() {
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }

    static List<Map<String, Object>> maps(Object node) {
        return list(node).stream().map(Tree::map).toList();
    }

    static String text(Map<String, Object> node, String key, String below) {
        return (String) map(node.get(key)).get(below);
    }
}
