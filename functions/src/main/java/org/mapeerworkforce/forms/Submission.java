package org.mapeerworkforce.forms;

import java.util.Optional;

/**
 * What is to be stored: complete answers to one form.
 *
 * @param held   whether a person looks at it first
 * @param canary whether a program of ours sent it, to see whether forms arrive
 */
public record Submission(Form form, Answers answers, boolean held, boolean canary) {

    /** What a person sent. */
    public Submission(Form form, Answers answers, boolean held) {
        this(form, answers, held, false);
    }

    /** What {@code checked} says can be stored. */
    public static Submission of(Checked checked) {
        return new Submission(checked.form(), checked.answers(), checked.held());
    }

    /** The same, sent by our own canary. */
    public Submission byCanary() {
        return new Submission(form, answers, held, true);
    }

    /** Where to write to; empty where the form does not ask. */
    public Optional<String> address() {
        return form.addressField().map(field -> answers.one(field.name())).filter(address -> !address.isEmpty());
    }
}
