package org.mapeerworkforce.observatory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.preview.LivePreview;

/** How well our headers protect, by somebody else's measure: 150, where 100 is an A+. */
class ObservatoryTest {

    private static final String STYLES = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' 'sha256-n4bQgYhMfWWaL+qgxVrQFaO/TxsrC4Is0V1sFbDwCgg='";
    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String POLICY = "Content-Security-Policy";

    private final Map<String, String> headers = CloudTemplate.read(Project.REAL).headers(STYLES);

    @Test
    void a_page_scores_150_and_loses_nothing() {
        assertEquals("{content-security-policy=10, strict-transport-security=0, x-content-type-options=0, x-frame-options=5, referrer-policy=5, "
                + "cross-origin-opener-policy=10, cross-origin-resource-policy=10, cross-origin-embedder-policy=10, cross-origin-resource-sharing=0}", Observatory.modifiers(headers).toString());
        assertEquals(150, Observatory.score(headers));
    }

    @Test
    void every_answer_of_a_function_scores_150_too() throws Exception {
        try (LivePreview preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()))) {
            String form = preview.address() + "api/forms/membership";
            assertEquals("200 150, 303 150, 405 150, 415 150, 404 150", String.join(", ",
                    scored(get(form + "/received")), scored(get(form)), scored(HttpRequest.newBuilder(URI.create(form)).method("PUT", BodyPublishers.ofString("a"))),
                    scored(HttpRequest.newBuilder(URI.create(form)).POST(BodyPublishers.ofString("{}"))), scored(get(form + "x"))));
        }
    }

    @Test
    void a_header_taken_away_is_missed() {
        Map<String, Integer> without = new TreeMap<>();
        headers.keySet().forEach(name -> without.put(name, Observatory.score(changed(name, null))));
        assertEquals(new TreeMap<>(Map.of(
                POLICY, 75, TRANSPORT, 80, "X-Content-Type-Options", 145, "Referrer-Policy", 145,
                "Cross-Origin-Opener-Policy", 140, "Cross-Origin-Resource-Policy", 140, "Cross-Origin-Embedder-Policy", 140,
                // The policy for content says the same to new browsers, and this one to old ones.
                "X-Frame-Options", 150,
                // Not measured by this one.
                "Permissions-Policy", 150)), without);
        assertEquals(80, Observatory.score(with(changed("X-Frame-Options", null), POLICY, "default-src 'none'")));
    }

    @Test
    void a_header_that_says_less_is_noticed() {
        assertEquals(List.of(80, 145, 140, 80, 150, 140, 50, 80, 140, 140, 150), List.of(
                weaker(POLICY, headers.get(POLICY) + "; script-src 'self' 'unsafe-inline'"),
                weaker(POLICY, headers.get(POLICY).replace("default-src 'none'", "default-src 'self'")),
                weaker(POLICY, headers.get(POLICY) + " 'unsafe-inline'"),
                weaker(POLICY, headers.get(POLICY) + "; connect-src http://example.org"),
                weaker(TRANSPORT, "max-age=15552000"),
                weaker(TRANSPORT, "max-age=15551999"),
                weaker("Access-Control-Allow-Credentials", "true"),
                weaker(TRANSPORT, "forever"),
                weaker("Referrer-Policy", "unsafe-url"),
                weaker("Cross-Origin-Opener-Policy", "unsafe-none"),
                weaker("X-Frame-Options", "maybe")));
    }

    private int weaker(String name, String value) {
        return Observatory.score(changed(name, value));
    }

    private Map<String, String> changed(String name, String value) {
        return with(headers, name, value);
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(headers);
        if (value == null) {
            other.remove(name);
        } else {
            other.put(name, value);
        }
        return other;
    }

    private static HttpRequest.Builder get(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    /** The status and the score; the preview leaves one header away, because localhost has no TLS. */
    private String scored(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.discarding());
        Map<String, String> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.headers().map().forEach((name, values) -> seen.put(name, String.join(", ", values)));
        assertTrue(!seen.containsKey(TRANSPORT) && seen.get(POLICY).matches("default-src 'none'.*style-src 'sha256-[^ ]+'"), seen.toString());
        seen.put(TRANSPORT, headers.get(TRANSPORT));
        return answer.statusCode() + " " + Observatory.score(seen);
    }
}
