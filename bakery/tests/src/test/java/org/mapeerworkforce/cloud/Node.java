package org.mapeerworkforce.cloud;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A place in the template, or no place at all, which holds nothing. */
record Node(Object value) {

    private static final Node NOTHING = new Node(null);

    /** The place below, such as {@code Rules.0.Status}. */
    Node at(String path) {
        Node node = this;
        for (String step : path.split("\\.")) {
            node = node.step(step);
        }
        return node;
    }

    Node step(String step) {
        if (value instanceof Map<?, ?> map) {
            return new Node(map.get(step));
        }
        boolean has = value instanceof List<?> list && step.matches("[0-9]+") && Integer.parseInt(step) < list.size();
        return has ? new Node(((List<?>) value).get(Integer.parseInt(step))) : NOTHING;
    }

    boolean is(Object expected) {
        return expected.equals(value);
    }

    boolean there() {
        return value != null;
    }

    boolean atMost(double most) {
        return value instanceof Number number && number.doubleValue() <= most;
    }

    double number() {
        return ((Number) value).doubleValue();
    }

    /** What a list holds; a single thing is a list of one. */
    List<Node> each() {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list.stream().map(Node::new).toList() : List.of(this);
    }

    List<String> texts() {
        return each().stream().map(node -> String.valueOf(node.value)).toList();
    }

    Map<String, Object> map() {
        return Tree.map(value == null ? Map.of() : value);
    }

    /** Everything below that is no map and no list. */
    Stream<Object> leaves() {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(inner -> new Node(inner).leaves());
        }
        return value instanceof List<?> list ? list.stream().flatMap(inner -> new Node(inner).leaves()) : Stream.ofNullable(value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
