package org.mapeerworkforce.source;

import java.util.List;
import java.util.Map;

/** A value in a YAML text that remembers the line it stands on, counted from 1. */
public sealed interface Yaml {

    int line();

    /** What a person would call this value in a message. */
    String kind();

    /** A single value, as written: no YAML rule turns {@code no} or {@code 2024-11-13} into another type. */
    record Text(int line, String value) implements Yaml {
        @Override
        public String kind() {
            return "one value";
        }
    }

    /** A list. */
    record Items(int line, List<Yaml> items) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    record Entries(int line, Map<String, Entry> entries) implements Yaml {
        @Override
        public String kind() {
            return "a set of `key: value` lines";
        }
    }

    /**
     * One key with its value.
     *
     * @param line the line of the key, which may stand above its value
     */
    record Entry(int line, Yaml value) {
    }
}
