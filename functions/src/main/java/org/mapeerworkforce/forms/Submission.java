package org.mapeerworkforce.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be stored: complete answers to one form.
 *
 * @param held    whether a person looks at it first
 * @param canary  whether a program of ours sent it, to see whether forms arrive
 * @param network stands for where it came from, and does not tell; empty where nobody knows
 */
public record Submission(Form form, Answers answers, boolean held, boolean canary, Optional<String> network) {

    public Submission(Form form, Answers answers, boolean held) {
        this(form, answers, held, false, Optional.empty());
    }

    /** What {@code checked} says can be stored. */
    public static Submission of(Checked checked, Optional<String> network) {
        return new Submission(checked.form(), checked.answers(), checked.held(), false, network);
    }

    /** Asks for the mails of a list, and answers nothing else. */
    public static Submission joining(Form list, String address, Optional<String> network) {
        String name = list.addressField().orElseThrow().name();
        return new Submission(list, new Answers(Map.of(name, List.of(address))), false, false, network);
    }

    /** The same, sent by our own canary. */
    public Submission byCanary() {
        return new Submission(form, answers, held, true, network);
    }

    /** Where to write to; empty where the form does not ask, or nobody said. */
    public Optional<String> address() {
        return form.address(answers);
    }
}
