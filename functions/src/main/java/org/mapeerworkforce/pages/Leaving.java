package org.mapeerworkforce.pages;

import java.nio.file.Path;
import java.util.List;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** The words for leaving the list without a link at hand. @param doneTitle above @param doneText what follows, whatever address was typed */
public record Leaving(String title, List<String> text, String button, String doneTitle, List<String> doneText) {

    /** The file that these words come from. */
    public static final String FILE = "content/leaving.yml";

    /** Reads the words below {@code root}. */
    public static Leaving read(Path root, Faults faults) {
        Keys keys = Keys.in(root, FILE, faults);
        Keys done = keys.below("done");
        Leaving leaving = new Leaving(keys.required("title", "Leave the email list"), some(keys), keys.required("button", "Send me the email"),
                done.required("title", "Look for our email"), some(done));
        keys.refuseUnknown();
        done.refuseUnknown();
        return leaving;
    }

    private static List<String> some(Keys keys) {
        List<String> text = keys.texts("text");
        if (text.isEmpty()) {
            keys.fault("text", "`text` says nothing", "Add a line `text:` and below it a line like `  - We send you one email.`.");
        }
        return text;
    }
}
