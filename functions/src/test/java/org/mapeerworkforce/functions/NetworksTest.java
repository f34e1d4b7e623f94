package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether requests come from one network, and nothing else about where they come from. */
class NetworksTest {

    private static final Map<String, String> SECRET = Map.of("PEPPER", "0123456789abcdef0123456789abcdef");
    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");

    @Test
    void one_network_is_one_whatever_the_port() {
        assertEquals(of("198.51.100.10:46532"), of("198.51.100.10:1"));
        assertNotEquals(of("198.51.100.10:46532"), of("198.51.100.11:46532"));
        assertTrue(of("198.51.100.10:46532").orElseThrow().matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void of_a_long_address_the_first_half_counts_however_it_is_written() {
        Optional<String> whole = of("2001:0db8:0000:0007:1:2:3:4:46532");
        assertEquals(whole, of("2001:db8:0:7::9:46532"));
        assertEquals(whole, of("[2001:DB8:0:7:ffff::]:46532"));
        assertNotEquals(whole, of("2001:db8:0:8::9:46532"));
        assertEquals(of("2001:db8:0:3:9:9:9:9:46532"), of("2001:db8::3:4:5:6:7:46532"));
        assertEquals(of("::1:80"), of("[::2]:80"));
    }

    @Test
    void tomorrow_it_is_another_and_nothing_tells_which() {
        assertNotEquals(of("198.51.100.10:46532"), new Networks(SECRET, at(NOON.plusSeconds(86400))).of(request("198.51.100.10:46532")));
    }

    @Test
    void what_is_no_address_breaks_nothing() {
        for (String odd : List.of("", "unknown", "1:2.3:4", "::::::::::1:1", "ffffffffffff:ffff:1:1", "12345678901:80", ":1", "[]:1", "1.2.3.4")) {
            of(odd);
        }
        assertEquals(Optional.empty(), of(""));
        assertEquals(Optional.empty(), of("unknown"));
    }

    @Test
    void without_a_secret_nothing_is_kept_of_it() {
        for (Map<String, String> none : List.of(Map.<String, String>of(), Map.of("PEPPER", "short"), Map.of("PEPPER", "{{resolve:secretsmanager:site:SecretString:pepper}}"))) {
            assertEquals(Optional.empty(), new Networks(none, at(NOON)).of(request("198.51.100.10:46532")));
        }
    }

    @Test
    void only_the_edge_is_believed() {
        Request forwarded = new Request("POST", "", "", "", Map.of("x-forwarded-for", "198.51.100.10"), Map.of(), "", false);
        assertEquals(Optional.empty(), new Networks(SECRET, at(NOON)).of(forwarded));
    }

    private static Optional<String> of(String header) {
        return new Networks(SECRET, at(NOON)).of(request(header));
    }

    private static Request request(String header) {
        return new Request("POST", "", "", "", Map.of("cloudfront-viewer-address", header), Map.of(), "", false);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
