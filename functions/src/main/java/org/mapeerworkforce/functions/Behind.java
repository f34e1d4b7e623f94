package org.mapeerworkforce.functions;

import java.util.Arrays;
import java.util.Optional;
import org.mapeerworkforce.mail.Occasion;
import org.mapeerworkforce.store.Purpose;

/** The pages behind links, each with the words of one letter. */
enum Behind {
    CONFIRM(Purpose.CONFIRM, Occasion.CONFIRM),
    LEAVE(Purpose.LEAVE, Occasion.LEAVE),
    NOT_ME(Purpose.NOT_ME, Occasion.RECEIPT);

    private final Purpose purpose;
    private final Occasion occasion;

    Behind(Purpose purpose, Occasion occasion) {
        this.purpose = purpose;
        this.occasion = occasion;
    }

    static Optional<Behind> named(String page) {
        return Arrays.stream(values()).filter(one -> one.purpose.word().equals(page)).findFirst();
    }

    Purpose purpose() {
        return purpose;
    }

    Occasion occasion() {
        return occasion;
    }
}
