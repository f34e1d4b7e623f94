package org.mapeerworkforce.store;

import java.util.Locale;

/** Where a submission stands. */
public enum Status {
    /** Stored, and waiting for an answer. */
    RECEIVED,
    /** Stored, and waiting for a person to look whether a program sent it. */
    HELD,
    /** The person at its address says that it is not theirs. Nobody works on it, and it goes soon. */
    DISOWNED;

    /** The name in the table. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
