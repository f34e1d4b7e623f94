package org.mapeerworkforce.fuzz;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What nobody can see, and no answer may hold, written out once more beside the code: controls but
 * tab and line ends, what turns the direction of text, and what Unicode says is no character.
 */
public final class Hidden {

    private static final Pattern ANY = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFEFF\\uFFFE\\uFFFF"
            + "\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{3FFFE}\\x{3FFFF}\\x{4FFFE}\\x{4FFFF}\\x{5FFFE}\\x{5FFFF}\\x{6FFFE}\\x{6FFFF}\\x{7FFFE}\\x{7FFFF}\\x{8FFFE}\\x{8FFFF}"
            + "\\x{9FFFE}\\x{9FFFF}\\x{AFFFE}\\x{AFFFF}\\x{BFFFE}\\x{BFFFF}\\x{CFFFE}\\x{CFFFF}\\x{DFFFE}\\x{DFFFF}\\x{EFFFE}\\x{EFFFF}\\x{FFFFE}\\x{FFFFF}\\x{10FFFE}\\x{10FFFF}]");

    /** The same, to look up: the pattern is asked once for each character, and not for each text. */
    private static final BitSet ALL = IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(character -> ANY.matcher(Character.toString(character)).find()).collect(BitSet::new, BitSet::set, BitSet::or);

    private Hidden() {
    }

    static boolean is(int character) {
        return ALL.get(character);
    }

    public static boolean in(String text) {
        return text.codePoints().anyMatch(Hidden::is);
    }

    public static String outOf(String text) {
        return in(text) ? ANY.matcher(text).replaceAll("") : text;
    }
}
