package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.store.Keyed;

/**
 * Tells whether requests of one day come from one network, and nothing else: a keyed hash that is
 * another one tomorrow. The only source is what CloudFront itself says of the viewer.
 */
final class Networks {

    private static final String HEADER = "cloudfront-viewer-address";
    private static final Pattern ADDRESS_AND_PORT = Pattern.compile("\\[?([0-9A-Fa-f.:]{2,45}?)]?:[0-9]{1,5}");

    private final Optional<Keyed> keyed;
    private final Clock clock;

    Networks(Map<String, String> environment, Clock clock) {
        this.keyed = Keyed.of(environment);
        this.clock = clock;
    }

    /** Empty without a secret, and where nobody said where a request comes from. */
    Optional<String> of(Request request) {
        Matcher header = ADDRESS_AND_PORT.matcher(request.header(HEADER));
        return keyed.filter(known -> header.matches()).map(known -> known.hash("network " + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), network(header.group(1))));
    }

    /** An IPv4 address; of an IPv6 address the half that one connection has (RFC 6177, section 2). */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] ends = address.split("::", 2);
        String[] head = ends[0].isEmpty() ? new String[0] : ends[0].split(":");
        String[] tail = ends.length < 2 || ends[1].isEmpty() ? new String[0] : ends[1].split(":");
        StringBuilder half = new StringBuilder();
        for (int group = 0; group < 4; group++) {
            int fromEnd = group - (8 - tail.length);
            String written = group < head.length ? head[group] : fromEnd >= 0 && fromEnd < tail.length ? tail[fromEnd] : "0";
            half.append(Integer.toHexString(Integer.parseInt(written, 16))).append(':');
        }
        return half.toString();
    }
}
