package org.mapeerworkforce.forms;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Which characters an answer may hold. Names and words of every language may; what no keyboard
 * writes, and what makes text look other than it is, may not.
 */
final class Characters {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** More accents on one letter than any language has (UAX 15, section 13). */
    private static final Pattern PILE = Pattern.compile("\\p{M}{31}");

    private Characters() {
    }

    /** Whether the text holds what nobody can see. */
    static boolean hiddenIn(String text) {
        return !text.equals(visible(text));
    }

    /** The text without what nobody can see. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (!hidden(text.codePointAt(at))) {
                visible.appendCodePoint(text.codePointAt(at));
            }
        }
        return visible.toString();
    }

    /** Unicode's composed form, with our line ends and without blanks around it. */
    static String lines(String text) {
        return composed(text).replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** Accents on one letter are put in order one by one, which takes seconds where there are thousands. */
    private static String composed(String text) {
        return PILE.matcher(text).find() ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The same on one line, with single blanks. */
    static String line(String text) {
        return BLANKS.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** Length as people count it, more or less. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean hidden(int character) {
        boolean lineEndOrTab = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !lineEndOrTab || turns(character) || notACharacter(character);
    }

    /** Bidirectional embeddings, overrides and isolates (UAX 9, section 2): they make {@code cod.exe} look like {@code exe.doc}. */
    private static boolean turns(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean notACharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || character >= 0xFDD0 && character <= 0xFDEF || character == 0xFEFF;
    }
}
