package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/**
 * Where a request came from, as the edge writes it: one network is one, however it is written,
 * another is another, and what is no address breaks nothing.
 */
public final class Viewers {

    private static final Networks NETWORKS = new Networks(Edge.ENVIRONMENT, Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), ZoneOffset.UTC));
    private static final String LETTERS = "0123456789abcdefABCDEF.:";
    private static final List<String> DAMAGE = List.of(":", "::", "[", "]", ".", "0", "f", "g", " ", "\n", "00000", "٣", ",");
    private static final int LONG = 8;
    private static final int SHORT = 4;

    private Viewers() {
    }

    public static void run(Chance chance) {
        int[] groups = IntStream.range(0, chance.once(3) ? SHORT : LONG).map(group -> chance.once(2) ? 0 : chance.below(0x10000)).toArray();
        int[] neighbor = groups.clone();
        IntStream.range(SHORT, groups.length).forEach(group -> neighbor[group] = chance.below(0x10000));
        int[] stranger = neighbor.clone();
        stranger[chance.below(SHORT)] ^= 1 << chance.below(Byte.SIZE);
        Optional<String> network = network(written(chance, groups));
        assertTrue(network.isPresent());
        assertEquals(network, network(written(chance, neighbor)));
        assertNotEquals(network, network(written(chance, stranger)));
        network(odd(chance));
    }

    /** An address and a port; or nearly one, or anything. */
    static String odd(Chance chance) {
        String usual = written(chance, IntStream.range(0, chance.once(2) ? SHORT : LONG).map(group -> chance.below(0x10000)).toArray());
        int at = chance.below(usual.length());
        return chance.once(4) ? Words.text(chance) : chance.once(2) ? usual.substring(0, at) + chance.one(DAMAGE) + usual.substring(at + chance.below(2)) : usual;
    }

    /** Whether it is written like an address and a port: which numbers an address may have is not looked at. */
    static boolean written(String text) {
        int colon = text.lastIndexOf(':');
        String port = text.substring(colon + 1);
        String address = text.substring(0, Math.max(0, colon));
        address = address.startsWith("[") ? address.substring(1) : address;
        address = address.endsWith("]") ? address.substring(0, address.length() - 1) : address;
        return !port.isEmpty() && port.length() <= 5 && port.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                && address.length() >= 2 && address.length() <= 45 && address.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    private static Optional<String> network(String viewer) {
        Optional<String> network = NETWORKS.of(new Request("POST", "", "", "", Map.of("cloudfront-viewer-address", viewer), Map.of(), "", false));
        assertEquals(written(viewer), network.isPresent(), viewer);
        network.ifPresent(hash -> assertTrue(hash.matches("[A-Za-z0-9_-]{43}"), hash));
        return network;
    }

    private static String written(Chance chance, int[] groups) {
        String address = groups.length == SHORT ? Arrays.stream(groups).mapToObj(group -> String.valueOf(group & 0xFF)).collect(Collectors.joining(".")) : longOne(chance, groups);
        return (chance.once(3) ? "[" + address + "]" : address) + ":" + (1 + chance.below(65_535));
    }

    /** Two colons stand for two zeros or more (RFC 5952, section 4.2.2), or for none. */
    private static String longOne(Chance chance, int[] groups) {
        int from = chance.below(groups.length);
        int to = from;
        while (to < groups.length && groups[to] == 0) {
            to++;
        }
        return to - from < 2 ? joined(chance, groups, 0, groups.length) : joined(chance, groups, 0, from) + "::" + joined(chance, groups, to, groups.length);
    }

    private static String joined(Chance chance, int[] groups, int from, int to) {
        return IntStream.range(from, to).mapToObj(place -> String.format(chance.once(2) ? "%04x" : "%x", groups[place])).map(group -> chance.once(2) ? group.toUpperCase(Locale.ROOT) : group).collect(Collectors.joining(":"));
    }
}
