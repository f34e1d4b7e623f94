package org.mapeerworkforce.forms;

import org.mapeerworkforce.source.Keys;

/**
 * One answer to choose.
 *
 * @param value   what is stored
 * @param label   what people read
 * @param inWords the label of a line for words of one's own; null for no such line
 * @param alone   whether it cannot go together with another, such as "prefer not to say"
 */
public record Option(String value, String label, String inWords, boolean alone) {

    /** Whether people can add words of their own. */
    boolean takesWords() {
        return inWords != null;
    }

    static Option read(Keys keys, Facts facts) {
        Option option = new Option(
                Names.checked(keys, "value", "other"),
                new Wording(keys, facts).required("label", "Other"),
                new Wording(keys, facts).optional("in-words"),
                keys.flag("alone", false));
        keys.refuseUnknown();
        return option;
    }
}
