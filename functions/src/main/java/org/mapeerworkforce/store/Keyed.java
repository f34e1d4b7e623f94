package org.mapeerworkforce.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes that nobody can guess at without our secret (HMAC, RFC 2104, with SHA-256): for what is
 * easy to try out, such as every network address there is, and for what stays when a person is gone.
 */
public final class Keyed {

    /** The variable with the secret, of 32 letters or more. It is never exchanged: what it made would match nothing. */
    public static final String VARIABLE = "PEPPER";
    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Keyed(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Empty where there is no secret that can be used. A reference that nobody resolved is none. */
    public static Optional<Keyed> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(secret -> secret.length() >= SHORTEST && !secret.contains("{{")).map(Keyed::new);
    }

    /** @param purpose so that the same text has another hash elsewhere */
    public String hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal((purpose + "\0" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
