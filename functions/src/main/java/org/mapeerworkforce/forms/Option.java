package org.mapeerworkforce.forms;

import org.mapeerworkforce.source.Keys;

/**
 * One answer to choose.
 *
 * @param value   what is stored
 * @param label   what people read
 * @param inWords whether a line for words of one's own comes with it
 * @param alone   whether it cannot go together with another, such as "prefer not to say"
 */
public record Option(String value, String label, boolean inWords, boolean alone) {

    static Option read(Keys keys, Facts facts) {
        Option option = new Option(
                Names.checked(keys, "value", "other"),
                new Wording(keys, facts).required("label", "Other"),
                keys.flag("in-words", false),
                keys.flag("alone", false));
        keys.refuseUnknown();
        return option;
    }
}
