package org.mapeerworkforce.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one stylesheet, as it stands inside each page.
 *
 * @param css what stands between the style tags
 */
public record Stylesheet(String css) {

    /** The stylesheet without comments, line ends and indents. */
    public static Stylesheet of(String source) {
        return new Stylesheet(source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "").strip());
    }

    /** The source expression by which a Content-Security-Policy allows exactly this stylesheet (CSP 3, 2.3.1). */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
