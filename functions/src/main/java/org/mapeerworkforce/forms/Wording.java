package org.mapeerworkforce.forms;

import java.util.List;
import java.util.Optional;
import org.mapeerworkforce.source.Keys;

/** Reads words out of the keys of a file, with the facts of the site filled in. */
public final class Wording {

    private final Keys keys;
    private final Facts facts;

    public Wording(Keys keys, Facts facts) {
        this.keys = keys;
        this.facts = facts;
    }

    /** Words that must be there. @param example what a good line looks like */
    public String required(String key, String example) {
        return filled(key, keys.required(key, example)).orElseGet(() -> missingFact(key));
    }

    /** Words that may be left out; null without them. */
    public String optional(String key) {
        return keys.text(key).flatMap(text -> filled(key, text)).orElse(null);
    }

    /** Sentences. One that needs a fact nobody has given yet is left out. */
    public List<String> sentences(String key) {
        return keys.texts(key).stream().flatMap(text -> filled(key, text).stream()).toList();
    }

    /** Sentences, at least one of which can be said. */
    public List<String> someSentences(String key, String example) {
        if (sentences(key).isEmpty()) {
            keys.missing(key, "`" + key + "` says nothing", "Add a line `" + key + ":` and below it a line like `  - " + example + "`.");
        }
        return sentences(key);
    }

    private Optional<String> filled(String key, String text) {
        Optional<String> unknown = facts.unknown(text);
        unknown.ifPresent(name -> keys.fault(key, "`{" + name + "}` is not a fact of content/site.yml that can be named here",
                "Write the words themselves, or one of " + named() + "."));
        return unknown.isPresent() ? Optional.of(text) : facts.fill(text);
    }

    private String missingFact(String key) {
        keys.fault(key, "`" + key + "` needs a fact that content/site.yml leaves open", "Give the fact there, or write words that do without it.");
        return "";
    }

    private String named() {
        return String.join(", ", facts.known().keySet().stream().map(name -> "`{" + name + "}`").toList());
    }
}
