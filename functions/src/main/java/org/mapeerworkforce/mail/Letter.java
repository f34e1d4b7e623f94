package org.mapeerworkforce.mail;

import java.util.List;
import java.util.Map;

/** Stands in for the letters that are written in content/mail. */
public record Letter(String name) {

    /** The words of a page. */
    public record Words(String title, List<String> paragraphs, String button) {
    }

    public Message message(String to, Map<String, String> values) {
        return new Message(to, name, values.toString(), values.toString(), Map.of());
    }

    public Words page() {
        return new Words(name, List.of(name), name);
    }

    public Words done() {
        return new Words(name + " done", List.of(name + " done"), name);
    }
}
