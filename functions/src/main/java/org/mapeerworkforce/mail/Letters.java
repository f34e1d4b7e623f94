package org.mapeerworkforce.mail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Wording;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** The letters of {@code content/mail/}, and what they share. */
public final class Letters {

    /** Where they are. */
    public static final String FOLDER = "content/mail";
    /** What they share: the foot, the words for a link that does not work, and the words that no subject has. */
    public static final String SHARED = FOLDER + "/every.yml";

    private final Map<String, Letter> byName;
    private final Letter.Page expired;

    private Letters(Map<String, Letter> byName, Letter.Page expired) {
        this.byName = byName;
        this.expired = expired;
    }

    /** Reads every letter below {@code root}, and adds what is wrong with them to {@code faults}. */
    public static Letters read(Path root, Site site, Faults faults) {
        Keys keys = Keys.in(root, SHARED, faults);
        List<String> foot = new Wording(keys, site.facts()).someSentences("foot", "{name}").stream().map(BodyReader::oneLine).toList();
        Stationery stationery = new Stationery(root.resolve("templates"), foot);
        Letter.Page expired = LetterReader.page(keys.below("expired"), site.facts(), null);
        Pattern givesAway = words(keys.texts("gives-away"));
        keys.refuseUnknown();
        Map<String, Letter> letters = new LinkedHashMap<>();
        for (Occasion occasion : Occasion.values()) {
            letters.put(occasion.word(), new LetterReader(root, occasion, site.facts(), givesAway, faults).letter(stationery));
        }
        return new Letters(letters, expired);
    }

    /** Every file that a letter or a part of one stands in. */
    public static List<String> files() {
        List<String> files = new ArrayList<>(Occasion.names().stream().map(Letters::file).toList());
        files.add(SHARED);
        return files;
    }

    /** The letter of this name: {@code confirm}, {@code welcome}, {@code receipt} or {@code leave}. */
    public Letter named(String name) {
        Letter letter = byName.get(name);
        if (letter == null) {
            throw new IllegalArgumentException("there is no such letter: " + name);
        }
        return letter;
    }

    public List<Letter> all() {
        return List.copyOf(byName.values());
    }

    /** The page for a link that is too old, or is none of ours: nobody can tell the two apart. */
    public Letter.Page expired() {
        return expired;
    }

    static String file(String name) {
        return FOLDER + "/" + name + ".md";
    }

    /** Any of these, as a whole word. */
    private static Pattern words(List<String> words) {
        return Pattern.compile(words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu)\\b(?:", ")\\b")));
    }
}
