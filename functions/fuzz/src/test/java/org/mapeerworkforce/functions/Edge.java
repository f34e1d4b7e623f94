package org.mapeerworkforce.functions;

import java.util.List;
import java.util.Map;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/**
 * What CloudFront adds to a request, or what somebody adds who would like to be taken for it.
 *
 * @param secret what it shows to come in
 * @param canary what our own canary shows beside that
 * @param viewer where the request came from
 */
record Edge(String secret, String canary, String viewer) {

    private static final List<String> SECRETS = List.of("0123456789-what-the-edge-says-now-", "9876543210-what-it-said-until-now-");
    static final Map<String, String> ENVIRONMENT = Map.of("ORIGIN_SECRETS", String.join(" ", SECRETS), "PEPPER", "0123456789-the-pepper-of-nobody-");
    static final Edge USUAL = new Edge(SECRETS.get(0), "", "198.51.100.10:46532");

    static Edge by(Chance chance) {
        return new Edge(chance.once(6) ? odd(chance) : chance.one(SECRETS), chance.once(3) ? chance.one(SECRETS) : chance.once(3) ? odd(chance) : "", Viewers.odd(chance));
    }

    boolean comesIn() {
        return SECRETS.contains(secret);
    }

    boolean isCanary() {
        return SECRETS.contains(canary);
    }

    /** As members of the headers in an event. */
    String headers() {
        return "\"x-origin-verify\": " + OddJson.text(secret) + ", \"x-canary\": " + OddJson.text(canary) + ", \"CloudFront-Viewer-Address\": " + OddJson.text(viewer);
    }

    /** Nearly a secret, or nothing of the kind. */
    private static String odd(Chance chance) {
        String secret = chance.one(SECRETS);
        int at = chance.below(secret.length());
        return switch (chance.below(5)) {
            case 0 -> "";
            case 1 -> secret.substring(0, at);
            case 2 -> secret.substring(0, at) + Words.text(chance) + secret.substring(at);
            case 3 -> String.join(" ", SECRETS);
            default -> Words.text(chance);
        };
    }
}
