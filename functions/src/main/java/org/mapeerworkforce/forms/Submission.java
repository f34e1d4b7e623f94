package org.mapeerworkforce.forms;

import java.util.Optional;

/**
 * What is to be stored: complete answers to one form.
 *
 * @param held whether a person looks at it first
 */
public record Submission(Form form, Answers answers, boolean held) {

    /** What {@code checked} says can be stored. */
    public static Submission of(Checked checked) {
        return new Submission(checked.form(), checked.answers(), checked.held());
    }

    /** Where to write to; empty where the form does not ask. */
    public Optional<String> address() {
        return form.addressField().map(field -> answers.one(field.name())).filter(address -> !address.isEmpty());
    }
}
