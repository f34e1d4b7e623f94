package org.mapeerworkforce.store;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** A code that can be read aloud, and gives nothing away: three groups of four, 59 random bits. */
public final class ReceiptCode {

    /** Without 0 and O, without 1, I and L. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;
    private static final Pattern WRITTEN = Pattern.compile("[" + LETTERS + "]{4}(-[" + LETTERS + "]{4}){2}");

    private ReceiptCode() {
    }

    /** A new code. The source of chance is asked for each time: one kept in a snapshot would repeat itself. */
    static String random() {
        SecureRandom chance = new SecureRandom();
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            code.append(letter > 0 && letter % GROUP == 0 ? "-" : "").append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** Whether this is how a code is written. */
    public static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
