package org.mapeerworkforce.store;

import java.util.Locale;

/** What a link is good for. It is good for nothing else. */
public enum Purpose {
    /** To say yes to a list. */
    CONFIRM,
    /** To leave a list. It never grows too old. */
    LEAVE,
    /** To say that somebody else sent a form with one's address. */
    NOT_ME;

    /** The name in the table, and in the address of its page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
