package org.mapeerworkforce.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody answered, by the names in the form, in the form's order. A name without an answer has no entry. */
public record Answers(Map<String, List<String>> values) {

    /** Nothing answered yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The answer, or the first of several; empty for none. */
    public String one(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every answer under this name. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether this is among the answers. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }
}
