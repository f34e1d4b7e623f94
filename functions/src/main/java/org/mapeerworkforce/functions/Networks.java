package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.store.Keyed;

/**
 * Tells whether requests of one day come from one network, and nothing else: a keyed hash that is
 * another one tomorrow. The only source is what CloudFront itself says of the viewer.
 */
final class Networks {

    static final String HEADER = "cloudfront-viewer-address";
    private static final Pattern ADDRESS_AND_PORT = Pattern.compile("\\[?([0-9A-Fa-f.:]{2,45}?)]?:[0-9]{1,5}");

    private static final Pattern IPV6 = Pattern.compile("([0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}");
    private static final int GROUPS = 8;

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

    /** Of an IPv6 address the half that one connection has (RFC 6177, section 2); anything else as it is. */
    private static String network(String address) {
        return IPV6.matcher(address).matches() ? half(address) : address;
    }

    private static String half(String address) {
        String[] ends = address.split("::", 2);
        List<String> groups = new ArrayList<>(groups(ends[0]));
        List<String> tail = ends.length < 2 ? List.of() : groups(ends[1]);
        while (groups.size() + tail.size() < GROUPS) {
            groups.add("0");
        }
        groups.addAll(tail);
        return groups.stream().limit(GROUPS / 2).map(group -> Integer.toHexString(Integer.parseInt(group, 16))).collect(Collectors.joining(":"));
    }

    private static List<String> groups(String written) {
        return Arrays.stream(written.split(":")).filter(group -> !group.isEmpty()).toList();
    }
}
