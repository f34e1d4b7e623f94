package org.mapeerworkforce.oven;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.mapeerworkforce.source.Keys;

/**
 * Which page is of which type, and so drawn by which template: {@code address.TYPE} of jbake.properties.
 *
 * @param byAddress types by the address of a page, or by that of all pages below one, with a {@code *} at its end
 */
record PageTypes(Map<String, String> byAddress) {

    /** The type of a page that shows a form, and takes its title and its description from it. */
    static final String FORM = "form";
    static final String MEETING = "meeting";
    /** The type of a page that shows a form for a pen. */
    static final String PAPER = "paper";
    private static final String USUAL = "page";
    private static final String PREFIX = "address.";

    static PageTypes in(DefaultJBakeConfiguration config) {
        Map<String, String> types = new LinkedHashMap<>();
        for (Iterator<String> keys = config.getKeys(); keys.hasNext();) {
            String key = keys.next();
            if (key.startsWith(PREFIX)) {
                types.put(String.valueOf(config.get(key)), key.substring(PREFIX.length()));
            }
        }
        return new PageTypes(types);
    }

    /** A translation is of the type of its original. */
    String of(String address, Keys keys) {
        String original = keys.text("translates").orElse(address);
        return byAddress.getOrDefault(original, byAddress.getOrDefault(above(original) + "*", keys.has("form") ? FORM : USUAL));
    }

    private static String above(String address) {
        return address.substring(0, address.lastIndexOf('/', Math.max(0, address.length() - 2)) + 1);
    }
}
