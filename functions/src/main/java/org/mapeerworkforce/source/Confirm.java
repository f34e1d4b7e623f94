package org.mapeerworkforce.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A value that only the coalition can give, with the question that asks for it.
 *
 * @param question what to ask the owner
 * @param effects  what happens until the answer is here
 */
public record Confirm(String file, int line, String key, String question, Set<Effect> effects) {

    /** What the site does while a value is open. */
    public enum Effect {
        /** The pages do without the value, in words that stay true. */
        OMIT,
        /** Our draft stands until it is replaced. */
        SHOW,
        /** A production publish refuses; preview and staging do not. */
        BLOCK;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The line of the list "Before launch": {@code content/site.yml, line 13, address (show, block): At which address?} */
    @Override
    public String toString() {
        return file + ", line " + line + ", " + key + " (" + effects.stream().sorted().map(Effect::toString).collect(Collectors.joining(", ")) + "): " + question;
    }
}
