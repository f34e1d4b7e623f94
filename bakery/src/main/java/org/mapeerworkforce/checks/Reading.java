package org.mapeerworkforce.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many years of school a text asks for, by the formula of Kincaid, Fishburne, Rogers and
 * Chissom (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
public final class Reading {

    private static final double WORDS = 0.39;
    private static final double SYLLABLES = 11.8;
    private static final double BASE = 15.59;

    private Reading() {
    }

    /** The school grade of an English text; 0 for one without words. */
    public static double grade(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return 0;
        }
        double syllables = words.stream().mapToInt(Reading::syllables).sum();
        return WORDS * words.size() / Math.max(1, sentences(text).size()) + SYLLABLES * syllables / words.size() - BASE;
    }

    /** The sentences of a text that have words in them. */
    static List<String> sentences(String text) {
        return Arrays.stream(text.replaceAll("\\b((?:[A-Z]\\.)+|Mr\\.|Ms\\.|Dr\\.)", "$1\u2060").split("(?<=[.!?:;…])\\s+|\\n")).filter(sentence -> !words(sentence).isEmpty()).toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}’'.]+")).map(word -> word.replaceAll("^[.’']+|[.’']+$", "")).filter(word -> word.matches(".*\\p{L}.*")).toList();
    }

    /** Groups of vowels, without a silent e at the end. An abbreviation is a name, and counts as easy. */
    static int syllables(String word) {
        if (word.matches("(?:\\p{Lu}\\.?){2,}s?")) {
            return 1;
        }
        String spoken = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$", "");
        return Math.max(1, spoken.split("[^aeiouy]+").length - (spoken.matches("[^aeiouy].*") ? 1 : 0));
    }
}
