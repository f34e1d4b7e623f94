package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What must be found nowhere: in any case, because our code tidies what comes in, and in base 64, because bodies come so. */
final class Planted {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
    private static final int BITS = 8;
    private static final int BITS_OF_A_LETTER = 6;

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> letters = new LinkedHashSet<>();

    Planted(String... words) {
        List.of(words).forEach(this::add);
    }

    /** The secret of every link in a mail, in its text or in its headers. */
    void addTokens(String mail) {
        TOKEN.matcher(mail).results().forEach(link -> add(link.group(1)));
    }

    /** The lines of a text that have any of it. */
    List<String> in(String text) {
        return text.lines().filter(this::isIn).toList();
    }

    private boolean isIn(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains) || letters.stream().anyMatch(line::contains);
    }

    private void add(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.add(lower);
        for (int before = 0; before < 3; before++) {
            letters.add(inBase64(before, word));
            letters.add(inBase64(before, lower));
        }
    }

    /** The letters that only the word itself decides, when so many bytes of something else stand before it. */
    private static String inBase64(int before, String word) {
        byte[] bytes = (" ".repeat(before) + word).getBytes(StandardCharsets.UTF_8);
        int first = (before * BITS + BITS_OF_A_LETTER - 1) / BITS_OF_A_LETTER;
        return Base64.getEncoder().encodeToString(bytes).substring(first, bytes.length * BITS / BITS_OF_A_LETTER);
    }
}
