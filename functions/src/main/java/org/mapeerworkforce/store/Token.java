package org.mapeerworkforce.store;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The secret in a link: 256 random bits, written in 43 letters (RFC 4648, section 5). */
public final class Token {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private Token() {
    }

    /** A new one. The source of chance is asked for each time: one kept in a snapshot would repeat itself. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether this is how one is written. */
    public static boolean isOne(String text) {
        return WRITTEN.matcher(text).matches();
    }
}
