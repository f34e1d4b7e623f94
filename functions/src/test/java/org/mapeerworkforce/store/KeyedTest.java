package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hashes that lie in a table for years, and that nobody can make without our secret. */
class KeyedTest {

    private static final String ONE = "0123456789abcdef0123456789abcdef";
    private static final String OTHER = "fedcba9876543210fedcba9876543210";

    /** As {@code printf 'network\000198.51.100.10' | openssl dgst -sha256 -hmac KEY -binary | base64} has it, in the letters of addresses. */
    @Test
    void it_is_the_hmac_of_purpose_and_text_under_our_secret() {
        assertEquals("Fanir4uD0THyF_z6QkNlj0OaigBP7ZdV4pujPX2CqVM", under(ONE).hash("network", "198.51.100.10"));
    }

    @Test
    void another_secret_makes_another() {
        assertEquals("GEU0LAGorvan1rBBFb_AeZlBymrmWDpc8PdEcsDzES4", under(OTHER).hash("network", "198.51.100.10"));
    }

    @Test
    void another_purpose_makes_another() {
        assertEquals("N1DRq7emAU-jC4Teei3tsiXsg1UmeADGZ6SeRg4s_dA", under(ONE).hash("erased", "198.51.100.10"));
    }

    @Test
    void what_is_too_short_or_was_never_resolved_is_no_secret() {
        assertEquals(Optional.empty(), Keyed.of(Map.of()));
        assertEquals(Optional.empty(), Keyed.of(Map.of("PEPPER", ONE.substring(1))));
        assertEquals(Optional.empty(), Keyed.of(Map.of("PEPPER", "{{resolve:secretsmanager:Pepper:SecretString}}")));
    }

    private static Keyed under(String secret) {
        return Keyed.of(Map.of("PEPPER", secret)).orElseThrow();
    }
}
