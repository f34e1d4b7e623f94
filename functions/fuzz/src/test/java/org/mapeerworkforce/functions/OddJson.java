package org.mapeerworkforce.functions;

import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/** JSON where a member may be anything. */
final class OddJson {

    private static final int SELDOM = 15;
    private static final int DEEP = 3_000;

    private OddJson() {
    }

    /** Mostly the usual one. */
    static String or(Chance chance, String usual) {
        return chance.once(SELDOM) ? value(chance) : usual;
    }

    static String value(Chance chance) {
        return switch (chance.below(10)) {
            case 0 -> "null";
            case 1 -> "true";
            case 2 -> "-1e9";
            case 3 -> "{}";
            case 4 -> "[]";
            case 5 -> "[" + value(chance) + "]";
            case 6 -> "{" + text(Words.text(chance)) + ": " + value(chance) + "}";
            case 7 -> deep(chance.below(DEEP));
            case 8 -> "9".repeat(chance.below(DEEP));
            default -> text(Words.text(chance));
        };
    }

    private static String deep(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    /** RFC 8259, section 7: halves of characters too, which UTF-8 cannot carry. */
    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(unit >= ' ' && unit < 127 && unit != '"' && unit != '\\' ? String.valueOf((char) unit) : String.format("\\u%04x", unit)));
        return json.append('"').toString();
    }
}
