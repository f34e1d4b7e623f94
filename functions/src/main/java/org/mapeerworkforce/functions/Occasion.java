package org.mapeerworkforce.functions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When a mail is sent. Each has a letter of its name in content/mail. */
public enum Occasion {
    /** Somebody asked to be on a list: is it the person at that address? */
    CONFIRM,
    /** Somebody is on a list. */
    WELCOME,
    /** Somebody sent a form that a person answers. */
    RECEIPT,
    /** Somebody wants to leave a list, and has no link at hand. */
    LEAVE;

    /** The name of the letter. */
    String letter() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Occasion of(String letter) {
        return valueOf(letter.toUpperCase(Locale.ROOT));
    }

    /** The letters that content/mail must have. */
    public static List<String> letters() {
        return Arrays.stream(values()).map(Occasion::letter).toList();
    }
}
