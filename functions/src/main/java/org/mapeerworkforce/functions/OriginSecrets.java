package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What CloudFront adds to each request, so that nobody goes around it. There are two, so that one
 * can be exchanged while requests come in. The variable that is there but says nothing usable lets
 * nobody in; without the variable, as in the preview, there is no secret to know.
 */
record OriginSecrets(Optional<List<String>> accepted) {

    static final String HEADER = "x-origin-verify";
    /** Where our own canary says who it is: no visitor knows what to say there. */
    static final String CANARY_HEADER = "x-canary";
    static final String VARIABLE = "ORIGIN_SECRETS";
    private static final int SHORTEST = 32;

    static OriginSecrets of(Map<String, String> environment) {
        return new OriginSecrets(Optional.ofNullable(environment.get(VARIABLE)).map(OriginSecrets::usable));
    }

    boolean allows(Request request) {
        return accepted.isEmpty() || matches(accepted.get(), request.header(HEADER));
    }

    /** Whether our own canary sent it. Without a secret nobody can say so. */
    boolean isCanary(Request request) {
        return accepted.isPresent() && matches(accepted.get(), request.header(CANARY_HEADER));
    }

    /** The one to show: the newest. */
    Optional<String> current() {
        return accepted.flatMap(secrets -> secrets.stream().findFirst());
    }

    /** Looks at every secret and at every byte, whatever it finds. */
    private static boolean matches(List<String> secrets, String given) {
        boolean matches = false;
        for (String secret : secrets) {
            matches |= MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
        }
        return matches;
    }

    /** A reference that nobody resolved is no secret. */
    private static List<String> usable(String written) {
        return Arrays.stream(written.split("[\\s,]+")).filter(secret -> secret.length() >= SHORTEST && !secret.contains("{{")).toList();
    }
}
