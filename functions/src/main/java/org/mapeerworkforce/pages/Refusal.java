package org.mapeerworkforce.pages;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** The words for something that cannot be read as a form at all. @param back the words of the link back */
public record Refusal(String title, String text, String back) {

    /** The file that these words come from. */
    public static final String FILE = "content/refusals.yml";

    /** Reads the words for each of {@code names}. */
    public static Map<String, Refusal> read(Path root, Collection<String> names, Faults faults) {
        Keys keys = Keys.in(root, FILE, faults);
        Map<String, Refusal> refusals = new TreeMap<>();
        names.forEach(name -> refusals.put(name, words(keys.below(name))));
        keys.refuseUnknown();
        return refusals;
    }

    private static Refusal words(Keys keys) {
        Refusal refusal = new Refusal(keys.required("title", "We could not read what was sent"),
                keys.required("text", "Nothing was stored."), keys.required("back", "Open the form"));
        keys.refuseUnknown();
        return refusal;
    }
}
