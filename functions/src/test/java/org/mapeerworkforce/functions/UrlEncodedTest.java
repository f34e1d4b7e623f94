package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UrlEncodedTest {

    @Test
    void names_and_values_are_decoded() {
        assertEquals(Map.of("a b", List.of("1&2=3"), "c", List.of("")), decoded("a+b=1%262%3d3&c="));
    }

    @Test
    void a_name_may_come_more_than_once() {
        assertEquals(Map.of("a", List.of("1", "2")), decoded("a=1&a=2"));
    }

    @Test
    void what_has_no_sign_has_an_empty_value() {
        assertEquals(Map.of("a", List.of(""), "b", List.of("=")), decoded("a&b==&&"));
    }

    @Test
    void nothing_is_nothing() {
        assertEquals(Map.of(), decoded(""));
        assertEquals(Map.of(), decoded("&=&"));
    }

    @Test
    void letters_of_every_script_arrive() {
        assertEquals(Map.of("a", List.of("é李😀")), decoded("a=%C3%A9%E6%9D%8E%F0%9F%98%80"));
        assertEquals(Map.of("a", List.of("é李😀")), decoded("a=é李😀"));
    }

    @Test
    void a_broken_percent_sign_is_damage() {
        for (String damaged : List.of("a=%", "a=%4", "a=%zz", "%=a", "a=%u0041", "a=%-1", "a=%+1")) {
            assertTrue(UrlEncoded.decode(damaged.getBytes(StandardCharsets.UTF_8)).isEmpty(), damaged);
        }
    }

    @Test
    void broken_utf_8_is_damage() {
        for (String damaged : List.of("a=%FF", "a=%C3", "a=%C0%80", "a=%ED%A0%80", "a=%F4%90%80%80", "%E9=1")) {
            assertTrue(UrlEncoded.decode(damaged.getBytes(StandardCharsets.UTF_8)).isEmpty(), damaged);
        }
    }

    @Test
    void no_bytes_at_all_break_it() {
        Random random = new Random(4);
        byte[] alphabet = "a=&%+0fé\u0000".getBytes(StandardCharsets.UTF_8);
        for (int run = 0; run < 200_000; run++) {
            byte[] bytes = new byte[random.nextInt(24)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = random.nextInt(8) == 0 ? (byte) random.nextInt() : alphabet[random.nextInt(alphabet.length)];
            }
            UrlEncoded.decode(bytes);
        }
    }

    private static Map<String, List<String>> decoded(String body) {
        return UrlEncoded.decode(body.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
