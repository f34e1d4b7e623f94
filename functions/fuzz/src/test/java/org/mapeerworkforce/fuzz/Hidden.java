package org.mapeerworkforce.fuzz;

import java.util.regex.Pattern;

/**
 * What nobody can see, and no answer may hold, written out once more beside the code: controls but
 * tab and line ends, what turns the direction of text, and what Unicode says is no character.
 */
public final class Hidden {

    private static final Pattern ANY = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069\\uFDD0-\\uFDEF\\uFEFF\\uFFFE\\uFFFF"
            + "\\x{1FFFE}\\x{1FFFF}\\x{2FFFE}\\x{2FFFF}\\x{3FFFE}\\x{3FFFF}\\x{4FFFE}\\x{4FFFF}\\x{5FFFE}\\x{5FFFF}\\x{6FFFE}\\x{6FFFF}\\x{7FFFE}\\x{7FFFF}\\x{8FFFE}\\x{8FFFF}"
            + "\\x{9FFFE}\\x{9FFFF}\\x{AFFFE}\\x{AFFFF}\\x{BFFFE}\\x{BFFFF}\\x{CFFFE}\\x{CFFFF}\\x{DFFFE}\\x{DFFFF}\\x{EFFFE}\\x{EFFFF}\\x{FFFFE}\\x{FFFFF}\\x{10FFFE}\\x{10FFFF}]");

    private Hidden() {
    }

    public static boolean in(String text) {
        return ANY.matcher(text).find();
    }

    public static String outOf(String text) {
        return ANY.matcher(text).replaceAll("");
    }
}
