package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/** Why there is no mail: said in words of ours, with nothing in them of what was put in, and never without a reason. */
final class Refusals {

    private static final Pattern WHY = Pattern.compile("the address is none|the subject is not one line|the words cannot be sent|there is a header that no mail of ours has|a header is not one line of ASCII"
            + "|`(button|leave|not-me|code)` is missing, or is not what it should be");

    private Refusals() {
    }

    /** @param sendable whether nothing was wrong with what was put in, see {@link Sendable} */
    static void judge(Undeliverable refused, boolean sendable) {
        assertTrue(WHY.matcher(refused.getMessage()).matches(), refused::getMessage);
        assertFalse(sendable, refused::getMessage);
    }
}
