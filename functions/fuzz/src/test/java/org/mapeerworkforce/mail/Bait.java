package org.mapeerworkforce.mail;

import java.util.List;
import org.mapeerworkforce.fuzz.Chance;

/** What would break out of its place in a mail, if anything could. */
final class Bait {

    /** The last make a name before the sign, a part of a domain and a header as long as they may be, and longer by one. */
    private static final List<String> ALL = List.of("\r\n", "\n", "\r", "\u0000", "\u000B", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029", "\uD800", "\uDC00", "\uFEFF", "\u202E", "\uE000", "😀", "é", "\t", " ",
            "Bcc: sam@example.net", "\r\nBcc: sam@example.net", "\r\n\r\n", "%0d%0aBcc:sam", "\\r\\n", "=?utf-8?Q?=0D=0ABcc?=", ",sam@example.net", ">,<mailto:sam@example.net", "<", ">", "<b>", "</title>", "<!--", "\"", "\" onclick=\"", "'",
            ":", ";", "@", ".", "(", "{code}", "{leave}", "{button}", "${1}", "<#if>", "&#10;", "&lt=1", "&copy=1", "&amp;", "a", "B", "7", "-", "x".repeat(900),
            "x".repeat(52), "x".repeat(53), "x".repeat(56), "x".repeat(57), "x".repeat(824), "x".repeat(825));

    private Bait() {
    }

    /** Mostly as it was; else with bait in it, or bait alone. */
    static String in(String good, Chance chance) {
        int at = chance.below(good.length() + 1);
        return switch (chance.below(16)) {
            case 13 -> one(chance) + one(chance);
            case 14, 15 -> good.substring(0, at) + one(chance) + good.substring(at);
            default -> good;
        };
    }

    private static String one(Chance chance) {
        return chance.once(4) ? String.valueOf((char) chance.below(0x10000)) : chance.one(ALL);
    }
}
