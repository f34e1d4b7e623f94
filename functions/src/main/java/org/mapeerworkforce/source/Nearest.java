package org.mapeerworkforce.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private static final int FARTHEST = 3;

    private Nearest() {
    }

    /** The word of {@code words} with the fewest letters to change, if one in three is enough, and never more than three. */
    public static Optional<String> to(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> changes(written, word) <= Math.min(FARTHEST, Math.max(1, word.length() / 3)))
                .min(Comparator.comparingInt((String word) -> changes(written, word)).thenComparing(word -> word));
    }

    /** Large letters for small ones are one slip, however many they are. */
    private static int changes(String written, String word) {
        return written.equalsIgnoreCase(word) && !written.equals(word) ? 1 : distance(written, word);
    }

    /** Levenshtein's distance: letters added, dropped or exchanged. */
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j <= to.length(); j++) {
                int above = row[j];
                row[j] = i == 0 ? j : j == 0 ? i
                        : Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[to.length()];
    }
}
