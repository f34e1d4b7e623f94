package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks for a leak must see one. */
class PlantedTest {

    private final Planted planted = new Planted("Quokka", "198.51.100.77");

    @Test
    void it_is_found_in_any_case() {
        assertEquals(List.of("x-quokka: 1", "to QUOKKA", "198.51.100.77:443"), planted.in("x-quokka: 1\nto QUOKKA\nto Quoll\n198.51.100.77:443\n198.51.100.7"));
    }

    /** In base 64, three bytes are four letters, so that the same word looks in three ways: here behind none, behind one and behind two. */
    @Test
    void it_is_found_in_base_64_wherever_it_stands() {
        String none = "UXVva2thJm49UGF0";
        String one = "PVF1b2trYSZuPVBhdA==";
        String two = "YT1RdW9ra2Embj1QYXQ=";
        String lower = "YT1xdW9ra2FAZXhhbXBsZS5vcmc=";
        assertEquals(List.of(none, one, two, lower), planted.in(String.join("\n", none, one, two, lower, "YT1RdW9sbA==")));
    }

    @Test
    void the_secrets_of_links_are_found_be_they_in_a_text_or_in_a_header() {
        planted.addTokens("{\"Data\":\"http://town.example/api/mail/confirm?token=aB-1\\n\",\"Headers\":[{\"Name\":\"List-Unsubscribe\",\"Value\":\"<http://town.example/api/mail/leave?token=cD_2>\"}]}");
        assertEquals(List.of("opened aB-1", "opened cD_2"), planted.in("opened aB-1\nopened cD_2\nopened eF-3"));
    }
}
