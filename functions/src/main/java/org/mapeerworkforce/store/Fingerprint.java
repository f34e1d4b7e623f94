package org.mapeerworkforce.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import org.mapeerworkforce.forms.Answers;
import org.mapeerworkforce.forms.EmailAddress;

/** Hashes that stand for something in a key (SHA-256). */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Of the same answers to the same form on the same day: a double click, a reload, a retry. */
    static String of(String form, LocalDate day, Answers answers) {
        Fingerprint fingerprint = new Fingerprint().with(form).with(day.toString());
        answers.values().forEach((name, values) -> {
            fingerprint.with(name).with(String.valueOf(values.size()));
            values.forEach(fingerprint::with);
        });
        return fingerprint.text();
    }

    /** Of an email address, however it is written. */
    static String of(String address) {
        return new Fingerprint().with(EmailAddress.key(address)).text();
    }

    /** Of what is secret: who reads it in the table cannot use it. */
    static String ofSecret(String secret) {
        return new Fingerprint().with(secret).text();
    }

    /** With its length in front, so that no two lists of texts look alike. */
    private Fingerprint with(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    private String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }
}
