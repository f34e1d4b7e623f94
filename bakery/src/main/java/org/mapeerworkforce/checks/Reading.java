package org.mapeerworkforce.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How many years of school a text asks for, by the formula of Kincaid, Fishburne, Rogers and
 * Chissom (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
public final class Reading {

    private static final double WORDS = 0.39;
    private static final double SYLLABLES = 11.8;
    private static final double BASE = 15.59;

    private static final Pattern SHORTENED = Pattern.compile("\\b((?:[A-Z]\\.)+|Mr\\.|Ms\\.|Dr\\.)");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:;…])\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'.]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EDGES = Pattern.compile("^[.’']+|[.’']+$");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.?){2,}s?");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxz])es$");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

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
        return Arrays.stream(SENTENCE_END.split(SHORTENED.matcher(text).replaceAll("$1\u2060"))).filter(sentence -> !words(sentence).isEmpty()).toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> EDGES.matcher(word.group()).replaceAll("")).filter(word -> LETTER.matcher(word).find()).toList();
    }

    /** Groups of vowels, without a silent e at the end. An abbreviation is a name, and counts as easy. */
    static int syllables(String word) {
        if (ABBREVIATION.matcher(word).matches()) {
            return 1;
        }
        String spoken = SILENT.matcher(NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
