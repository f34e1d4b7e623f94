package org.mapeerworkforce.preview;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** The security headers of production, and what the preview makes of them. */
final class SecurityHeaders {

    static final String FILE = "functions/headers.yaml";
    private static final String POLICY = "Content-Security-Policy";

    private SecurityHeaders() {
    }

    /** Reads production's headers for pages with this stylesheet, changed as little as localhost allows. */
    static Map<String, String> read(Path root, Stylesheet style, Faults faults) {
        Keys keys = Keys.in(root, FILE, faults);
        Map<String, String> headers = new LinkedHashMap<>();
        keys.names().forEach(name -> headers.put(name, keys.required(name, "DENY")));
        headers.computeIfPresent(POLICY, (name, policy) -> policy(policy, style));
        // Localhost has no TLS: a browser that remembers this header would refuse every other http://localhost, too.
        headers.remove("Strict-Transport-Security");
        return headers;
    }

    private static String policy(String production, Stylesheet style) {
        // Localhost has no TLS to upgrade to. Only the script that reloads the page may run, and only it may connect.
        return production.replace("{style}", style.policy()).replaceFirst("; upgrade-insecure-requests", "")
                + "; script-src " + ReloadScript.POLICY + "; connect-src 'self'";
    }
}
