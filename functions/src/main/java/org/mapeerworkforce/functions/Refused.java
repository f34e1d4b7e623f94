package org.mapeerworkforce.functions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why something cannot be done, and the status that says so. Its words stand in content/refusals.yml. */
public enum Refused {
    UNKNOWN_FORM(404),
    METHOD(405),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    UNREADABLE(400),
    ANSWERED_TWICE(400),
    CROSS_SITE(403),
    UNKNOWN_PAGE(404),
    /** 504, because the edge puts a page of its own in the place of 500, 502 and 503. */
    OUTAGE(504);

    private final int status;

    Refused(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The key of its words. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The keys that content/refusals.yml must have. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Refused::key).toList();
    }
}
