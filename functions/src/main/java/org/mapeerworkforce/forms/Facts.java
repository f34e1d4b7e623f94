package org.mapeerworkforce.forms;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts of the site that the words of a form or a letter may speak of, by name in braces:
 * {@code Write to us at {contact-email}.} A fact that its owner has not given yet is empty.
 */
public record Facts(Map<String, Optional<String>> known) {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

    public Facts {
        known = new TreeMap<>(known);
    }

    /** These, and names that stay in their braces: what they stand for is known later. */
    public Facts and(Collection<String> later) {
        Map<String, Optional<String>> more = new TreeMap<>(known);
        later.forEach(name -> more.put(name, Optional.of("{" + name + "}")));
        return new Facts(more);
    }

    /** The first name in braces that is no fact at all. */
    public Optional<String> unknown(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).filter(name -> !known.containsKey(name)).findFirst();
    }

    /** The text with each fact in its place; empty where it needs one that nobody has given yet. */
    public Optional<String> fill(String text) {
        Matcher names = NAME.matcher(text);
        boolean given = names.results().allMatch(found -> known.getOrDefault(found.group(1), Optional.empty()).isPresent());
        return given ? Optional.of(names.replaceAll(found -> Matcher.quoteReplacement(known.get(found.group(1)).orElseThrow()))) : Optional.empty();
    }
}
