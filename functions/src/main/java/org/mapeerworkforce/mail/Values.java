package org.mapeerworkforce.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The links and facts of one sending, each of which is what its name says: words that somebody typed
 * cannot come into a mail.
 */
record Values(Map<String, String> known) {

    /** RFC 3986 without what some mail programs take for the end of a link. */
    private static final Pattern LINK = Pattern.compile("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/[A-Za-z0-9._~/?=&%+-]{0,400})?");
    private static final Pattern FACT = Pattern.compile("[A-Z0-9]{1,20}(-[A-Z0-9]{1,20}){0,5}");

    /**
     * Takes what a letter needs, and leaves the rest.
     *
     * @throws Undeliverable where something is missing, or is not what it should be
     */
    static Values of(Occasion occasion, Map<String, String> given) {
        Map<String, String> known = new HashMap<>();
        take(occasion.links(), LINK, given, known);
        take(occasion.facts(), FACT, given, known);
        take(occasion.leavable() ? List.of(Occasion.LEAVE_LINK) : List.of(), LINK, given, known);
        return new Values(known);
    }

    /** A text with each fact in its place. */
    String in(String text) {
        String filled = text;
        for (Map.Entry<String, String> value : known.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private static void take(List<String> names, Pattern form, Map<String, String> given, Map<String, String> known) {
        for (String name : names) {
            String value = given.get(name);
            if (value == null || !form.matcher(value).matches()) {
                throw new Undeliverable("`" + name + "` is missing, or is not what it should be");
            }
            known.put(name, value);
        }
    }
}
