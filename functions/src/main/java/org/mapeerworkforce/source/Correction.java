package org.mapeerworkforce.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to write in place of what, on the line of a fault.
 *
 * @param from a word or a sign of the line
 * @param to   what should stand there
 */
public record Correction(String from, String to) {

    /** Where the cure is not a matter of changing some letters. */
    public static final Correction NONE = new Correction("", "");

    /** The whole line as it should be; empty where that cannot be said. */
    public Optional<String> of(String line) {
        // Only a whole word: in "status: s" the "s" alone is meant.
        Matcher word = Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}_])").matcher(line);
        return from.isEmpty() || !word.find() ? Optional.empty() : Optional.of(line.substring(0, word.start()) + to + line.substring(word.end()));
    }
}
