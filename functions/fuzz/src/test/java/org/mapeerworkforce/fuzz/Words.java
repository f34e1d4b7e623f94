package org.mapeerworkforce.fuzz;

import java.util.List;

/** Texts as people and programs type them, and as nobody does. No half of a character: none can come in UTF-8. */
public final class Words {

    private static final int SCALARS = 0x110000 - 0x800;
    public static final List<String> PARTS = List.of("Pat", "pat@example.org", "yes", "RC", "other", "a", " ", "\"><script>", "' onfocus='", "&amp;", "&#0;", "&", "<", "</textarea>", "</title>", "<!--",
            "${7*7}", "<#if x>", "{criterion}", "{limit}", "\r\n", "\n", "\r", "\t", "\u0000", "\u001b", "\u0085", "\u00a0", "\u00ad", "\u200b", "\u200d", "\u2028", "\u202e", "\u2066", "\ue000", "\ufeff", "\uffff",
            "é", "e\u0301", "\u0301", "\u212b", "李雷", "יעל", "محمد", "😀", "\ud83d\udc69\u200d\ud83d\udcbb", "=", "%", "+", "%00", "@", ".", "..", "-", "xn--", "ß", "\u3002", "617 555 0100", "\\", "/", "//example.org", "\\u0000");
    /** How long a text gets that is one part again and again: seldom long, and very seldom as long as a body may be. */
    private static final int LONG = 2_000;
    private static final int LONGEST = 66_000;

    private Words() {
    }

    public static String text(Chance chance) {
        if (chance.once(1_000)) {
            return repeated(chance, chance.once(50) ? LONGEST : LONG);
        }
        StringBuilder text = new StringBuilder();
        int parts = chance.below(4);
        for (int part = 0; part < parts; part++) {
            text.append(chance.once(4) ? Character.toString(scalar(chance)) : chance.one(PARTS));
        }
        return text.toString();
    }

    /** Any character that can be encoded (Unicode scalar value). */
    static int scalar(Chance chance) {
        int index = chance.once(2) ? chance.below(0x3000) : chance.below(SCALARS);
        return index < Character.MIN_SURROGATE ? index : index + 0x800;
    }

    private static String repeated(Chance chance, int length) {
        String part = chance.one(PARTS);
        return part.repeat(chance.below(length / part.length())) + chance.one(PARTS);
    }
}
