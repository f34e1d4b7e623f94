package org.mapeerworkforce.forms;

import java.util.Locale;

/** The ways in which an answer can be wrong. Each has words of its own at each field that can be wrong in this way. */
public enum Wrong {
    MISSING("Enter your name"),
    TOO_LONG("Shorten your name to {limit} characters or fewer"),
    MALFORMED("Enter an email address like name@example.org"),
    NOT_OFFERED("Choose from the list"),
    CONTRADICTION("Tick your roles, or tick that you would rather not say, not both");

    private final String example;

    Wrong(String example) {
        this.example = example;
    }

    /** The key of its words, below {@code errors:}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Good words, for a message to an editor. */
    String example() {
        return example;
    }
}
