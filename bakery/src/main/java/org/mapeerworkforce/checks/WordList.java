package org.mapeerworkforce.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/**
 * The coalition's own list of words, {@code content/data/respectful-language.yml}.
 *
 * @param keep  proper names that hold such a word, and stay as they are
 * @param known abbreviations that everybody knows
 */
record WordList(List<String> keep, Set<String> known, List<Entry> entries) {

    static final String FILE = "content/data/respectful-language.yml";

    /** @param words those to avoid, in small letters, @param avoid finds them, @param use what to write, @param reason why, @param source who says so */
    record Entry(List<String> words, Pattern avoid, String use, String reason, String source) {

        /** The word to avoid that stands in a text, as it is written there. */
        Optional<String> in(String text) {
            return avoid.matcher(text).results().map(MatchResult::group).findFirst();
        }
    }

    /** Reads the list; one without words where the project has none. */
    static WordList read(Path root, Faults faults) {
        if (!Files.exists(root.resolve(FILE))) {
            return new WordList(List.of(), Set.of(), List.of());
        }
        Keys keys = Keys.in(root, FILE, faults);
        WordList list = new WordList(keys.texts("keep"), Set.copyOf(keys.texts("known")), keys.parts("words").stream().map(WordList::entry).toList());
        keys.refuseUnknown();
        return list;
    }

    private static Entry entry(Keys keys) {
        if (!keys.has("avoid")) {
            keys.fault("avoid", "`avoid` is missing", "Add a line like `avoid: [addict, addicts]`.");
        }
        List<String> words = keys.texts("avoid");
        words.stream().filter(word -> word.contains(",")).findFirst().ifPresent(word ->
                keys.fault("avoid", "`" + word + "` is read as one word", "Put brackets around the words, like `avoid: [" + word + "]`.", new Correction(word, "[" + word + "]")));
        Entry entry = new Entry(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), any(words), keys.required("use", "person with a substance use disorder"),
                keys.required("reason", "It puts the condition before the person."), keys.required("source", "https://www.baystatehealth.org/words-matter"));
        keys.refuseUnknown();
        return entry;
    }

    /** None, where there is none: an empty choice would be found everywhere. */
    private static Pattern any(List<String> words) {
        return Pattern.compile(words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu)\\b(?:", ")\\b")));
    }

    /** The entries of which a word may stand in a text, within a longer word too: most texts have none, and are not read letter by letter. */
    List<Entry> entriesIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return entries.stream().filter(entry -> entry.words().stream().anyMatch(word -> lower.contains(word))).toList();
    }

    /** A text without the names that are kept. */
    String without(String text) {
        return keep.stream().reduce(text, (rest, name) -> rest.replace(name, ""));
    }
}
