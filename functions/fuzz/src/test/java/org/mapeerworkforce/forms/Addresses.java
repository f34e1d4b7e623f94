package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/** An email address as somebody types it. */
public final class Addresses {

    private static final List<String> PARTS = List.of("pat", "@", "example.org", ".", "@example.org", "pat@", "mailto:", "<", ">", "bücher", "。", "．", "xn--", "-", "\u00ad", "\u200d", "ß", "1", "127.0.0.1", "[::1]");

    private Addresses() {
    }

    public static void run(Chance chance) {
        String typed = chance.once(3) ? Words.text(chance) : parts(chance);
        String kept = EmailAddress.normalised(typed);
        if (EmailAddress.possible(kept)) {
            assertEquals(kept, EmailAddress.normalised(kept), typed);
            assertTrue(kept.matches("[!-~]{1,64}@[a-z0-9.-]{3,253}") && kept.length() <= 254, kept);
            assertEquals(EmailAddress.key(kept), EmailAddress.key(EmailAddress.key(kept)));
        }
    }

    private static String parts(Chance chance) {
        StringBuilder typed = new StringBuilder();
        int parts = 1 + chance.below(6);
        for (int part = 0; part < parts; part++) {
            typed.append(chance.once(5) ? Words.text(chance) : chance.one(PARTS));
        }
        return typed.toString();
    }
}
