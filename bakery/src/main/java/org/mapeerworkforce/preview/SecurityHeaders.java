package org.mapeerworkforce.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.pages.Stylesheet;

/** The security headers of production, and what the preview makes of them. */
final class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    private SecurityHeaders() {
    }

    /** What CloudFront adds to every answer, as far as localhost allows. */
    static Map<String, String> ofProduction(CloudTemplate cloud, Stylesheet style) {
        Map<String, String> headers = new LinkedHashMap<>(cloud.headers(style.policy()));
        // Localhost has no TLS: a browser that remembers this header would refuse every other http://localhost, too.
        headers.remove("Strict-Transport-Security");
        return headers;
    }

    /** The same for a page that reloads itself: only the script that does so may run, and only it may connect. */
    static Map<String, String> ofPages(CloudTemplate cloud, Stylesheet style) {
        Map<String, String> headers = ofProduction(cloud, style);
        headers.computeIfPresent(POLICY, (name, policy) -> policy + "; script-src " + ReloadScript.POLICY + "; connect-src 'self'");
        return headers;
    }
}
