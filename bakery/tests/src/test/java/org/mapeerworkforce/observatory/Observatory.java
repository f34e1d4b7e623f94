package org.mapeerworkforce.observatory;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The score that Mozilla's HTTP Observatory gives to a page without cookies and scripts, asked for
 * by https, at a domain that browsers do not know yet. Rules and figures: mdn/mdn-http-observatory
 * at 94042bb (after 1.6.3), src/grader/charts.js and src/analyzer/tests.
 */
final class Observatory {

    private static final int BASE = 100;
    /** Below this, what is done well is not counted (charts.js, MINIMUM_SCORE_FOR_EXTRA_CREDIT). */
    private static final int LEAST_FOR_CREDIT = 90;
    /** The seconds that it takes for six months (strict-transport-security.js). */
    private static final long SIX_MONTHS = 15_552_000;

    private static final List<String> BROAD = List.of("*", "http:", "https:", "ftp:", "http://*", "https://*", "http://*.*", "https://*.*");
    private static final List<String> INLINE = List.of("'unsafe-inline'", "data:");
    private static final List<String> PRIVATE = List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private Observatory(Map<String, String> headers) {
        this.headers.putAll(headers);
    }

    /** What each rule adds to the score or takes from it. @param headers of one answer, by name */
    static Map<String, Integer> modifiers(Map<String, String> headers) {
        Observatory seen = new Observatory(headers);
        Map<String, Integer> modifiers = new LinkedHashMap<>();
        modifiers.put("content-security-policy", seen.content());
        modifiers.put("strict-transport-security", seen.transport());
        modifiers.put("x-content-type-options", seen.value("X-Content-Type-Options").equals("nosniff") ? 0 : -5);
        modifiers.put("x-frame-options", seen.frames());
        modifiers.put("referrer-policy", seen.chosen("Referrer-Policy", PRIVATE, List.of(), 5));
        modifiers.put("cross-origin-opener-policy", seen.chosen("Cross-Origin-Opener-Policy", List.of("same-origin", "same-origin-allow-popups", "noopener-allow-popups"), List.of("unsafe-none"), 10));
        modifiers.put("cross-origin-resource-policy", seen.chosen("Cross-Origin-Resource-Policy", List.of("same-origin", "same-site"), List.of("cross-origin"), 10));
        modifiers.put("cross-origin-embedder-policy", seen.chosen("Cross-Origin-Embedder-Policy", List.of("require-corp", "credentialless"), List.of("unsafe-none"), 10));
        // Stricter than there: we share nothing, so we have no use for this header at all.
        modifiers.put("cross-origin-resource-sharing", seen.value("Access-Control-Allow-Credentials").equals("true") ? -50 : 0);
        return modifiers;
    }

    /** 100 or more is an A+. */
    static int score(Map<String, String> headers) {
        List<Integer> modifiers = List.copyOf(modifiers(headers).values());
        int deducted = BASE + modifiers.stream().filter(modifier -> modifier < 0).mapToInt(Integer::intValue).sum();
        return Math.max(0, deducted >= LEAST_FOR_CREDIT ? BASE + modifiers.stream().mapToInt(Integer::intValue).sum() : deducted);
    }

    private int content() {
        Map<String, List<String>> policy = policy();
        if (policy.isEmpty()) {
            return -25;
        }
        List<String> scripts = sources(policy, "script-src");
        List<String> styles = sources(policy, "style-src");
        if (any(scripts, BROAD) || any(scripts, INLINE) || any(sources(policy, "object-src"), BROAD)) {
            return -20;
        }
        if (policy.values().stream().flatMap(List::stream).anyMatch(source -> source.startsWith("http:"))) {
            return any(sources(policy, "img-src"), List.of("http:")) ? -10 : -20;
        }
        if (scripts.contains("'unsafe-eval'") || styles.contains("'unsafe-eval'")) {
            return -10;
        }
        if (any(styles, BROAD) || any(styles, INLINE)) {
            return 0;
        }
        return policy.getOrDefault("default-src", List.of()).equals(List.of("'none'")) ? 10 : 5;
    }

    private int transport() {
        Optional<Long> age = Arrays.stream(value("Strict-Transport-Security").split(";")).map(String::strip)
                .filter(part -> part.matches("max-age=\\d{1,18}")).map(part -> Long.valueOf(part.substring("max-age=".length()))).findFirst();
        return age.map(seconds -> seconds < SIX_MONTHS ? -10 : 0).orElse(-20);
    }

    private int frames() {
        String said = value("X-Frame-Options");
        if (policy().containsKey("frame-ancestors") || List.of("deny", "sameorigin").contains(said)) {
            return 5;
        }
        return said.startsWith("allow-from") ? 0 : -20;
    }

    private int chosen(String header, List<String> good, List<String> harmless, int credit) {
        String said = value(header);
        return good.contains(said) ? credit : said.isEmpty() || harmless.contains(said) ? 0 : -5;
    }

    private Map<String, List<String>> policy() {
        Map<String, List<String>> policy = new LinkedHashMap<>();
        Stream.of(value("Content-Security-Policy").split(";")).map(part -> List.of(part.strip().split("\\s+"))).filter(words -> !words.get(0).isEmpty())
                .forEach(words -> policy.put(words.get(0), words.subList(1, words.size())));
        return policy;
    }

    private static List<String> sources(Map<String, List<String>> policy, String directive) {
        return policy.getOrDefault(directive, policy.getOrDefault("default-src", List.of("*")));
    }

    private static boolean any(List<String> sources, List<String> bad) {
        return sources.stream().anyMatch(bad::contains);
    }

    private String value(String header) {
        return headers.getOrDefault(header, "").strip().toLowerCase(Locale.ROOT);
    }
}
