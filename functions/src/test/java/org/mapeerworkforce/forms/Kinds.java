package org.mapeerworkforce.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mapeerworkforce.source.Faults;

/** A form with one field of each kind, named as its kind. */
final class Kinds {

    private Kinds() {
    }

    static Form form(Path folder) {
        try {
            Files.createDirectories(folder.resolve("content/forms"));
            Files.writeString(folder.resolve("content/forms/kinds.yml"), TEXT);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        Faults faults = new Faults();
        Form form = Forms.read(folder, new Facts(Map.of()), faults).named("kinds").orElseThrow();
        if (!faults.isEmpty()) {
            throw new AssertionError(faults.list());
        }
        return form;
    }

    private static final String TEXT = """
            address: /kinds/
            title: Kinds
            description: One field of each kind.
            who: Nobody.
            filing: each-submission
            groups:
              - legend: All
                fields:
                  - {name: short, kind: short-text, label: Short, why: To see., limit: 5, required: true, errors: {missing: Enter a word, too-long: "At most {limit} letters"}}
                  - {name: paragraph, kind: paragraph, label: Paragraph, why: To see., errors: {too-long: Shorten it}}
                  - {name: email, kind: email, label: Email, why: To see., errors: {malformed: Enter an address, too-long: Shorten it}}
                  - {name: phone, kind: phone, label: Phone, why: To see., errors: {malformed: Enter a number, too-long: Shorten it}}
                  - {name: one, kind: one-choice, label: One, why: To see., options: [{value: a, label: A}, {value: b, label: B}], errors: {not-offered: Choose}}
                  - name: several
                    kind: several-choices
                    label: Several
                    why: To see.
                    limit: 5
                    options: [{value: a, label: A}, {value: b, label: B}, {value: other, label: Other, in-words: Which}, {value: unsaid, label: Unsaid, alone: true}]
                    errors: {not-offered: Choose, contradiction: Not both, too-long: Shorten it}
                  - {name: consent, kind: consent, label: Consent, why: To see., required: true, errors: {missing: Tick it, not-offered: Tick it or not}}
                  - {name: attestation, kind: attestation, label: Attest, why: To see., errors: {not-offered: Tick it or not}}
            submit: Send
            words: {optional: optional, error: "Error:", problems: Put this right, hidden: Look again, changed: It has changed, code: Your code}
            received: {title: We have it, text: [Thank you.], next-title: Next, next: [We write.]}
            held: {title: We have it, text: [Thank you.], next-title: Next, next: [We look.]}
            outage: {title: Not sure, text: [Send it again.]}
            kept: {days: 30, words: A month.}
            honeypot: {name: trap, label: Leave this empty}
            """;
}
