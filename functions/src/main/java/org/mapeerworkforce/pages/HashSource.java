package org.mapeerworkforce.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The source expression by which a Content-Security-Policy allows exactly one inlined text (CSP 3, 2.3.1). */
public final class HashSource {

    private HashSource() {
    }

    /** Such as {@code 'sha256-...'}, quotes included. @param text what stands between the tags */
    public static String of(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
