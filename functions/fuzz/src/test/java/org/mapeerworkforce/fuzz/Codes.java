package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.Pattern;
import org.mapeerworkforce.store.ReceiptCode;

/** What comes as a receipt code in an address. */
final class Codes {

    private static final Pattern GROUP = Pattern.compile("[2-9A-HJKMNP-Z]{4}");

    private Codes() {
    }

    static void run(Chance chance) {
        String text = chance.once(3) ? Words.text(chance) : near(chance);
        String[] groups = text.split("-", -1);
        boolean one = groups.length == 3;
        for (String group : groups) {
            one &= GROUP.matcher(group).matches();
        }
        assertEquals(one, ReceiptCode.isOne(text), text);
    }

    /** A code, or what is nearly one. */
    private static String near(Chance chance) {
        StringBuilder code = new StringBuilder("2345-6789-ABCD");
        int changes = chance.below(3);
        for (int change = 0; change < changes; change++) {
            code.setCharAt(chance.below(code.length()), (char) (chance.once(9) ? chance.below(0x10000) : 32 + chance.below(95)));
        }
        return chance.once(20) ? code + "\n" : code.toString();
    }
}
