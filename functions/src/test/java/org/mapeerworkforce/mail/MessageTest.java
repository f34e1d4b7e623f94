package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No part of a mail can become another part. */
class MessageTest {

    private static final List<String> BREAKS = List.of("\r", "\n", "\r\n", "\u0000", "\u0001", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029");

    @Test
    void a_mail_without_a_slip_is_as_it_was_written() {
        Message message = new Message("pat@example.org", "Hello", "Hi.\n", "<p>Hi.</p>", Map.of("Auto-Submitted", "auto-generated"));
        assertEquals("pat@example.org Hello Hi.\n <p>Hi.</p> {Auto-Submitted=auto-generated}", String.join(" ", message.to(), message.subject(), message.text(), message.html(), message.headers().toString()));
    }

    @Test
    void no_line_end_and_no_hidden_sign_comes_into_a_header() {
        for (String odd : BREAKS) {
            assertRefused("the address is none", "pat" + odd + "@example.org", "Hello", Map.of());
            assertRefused("the address is none", "pat@example.org" + odd + "Bcc: sam@example.org", "Hello", Map.of());
            assertRefused("the subject is not one line", "pat@example.org", "Hello" + odd + "Bcc: sam@example.org", Map.of());
            assertRefused("a header is not one line of ASCII", "pat@example.org", "Hello", Map.of("List-Unsubscribe", "<https://example.org/>" + odd + "Bcc: sam@example.org"));
        }
    }

    @Test
    void there_is_one_address_and_nothing_beside_it() {
        for (String odd : List.of("", "pat", "pat@example", "pat@example.org,sam@example.org", "pat@example.org sam@example.org", "Pat <pat@example.org>", "<pat@example.org>", "pat@exämple.org", "\"pat\"@example.org", "pat@example.org;")) {
            assertRefused("the address is none", odd, "Hello", Map.of());
        }
    }

    @Test
    void a_mail_has_no_header_that_is_not_known() {
        for (String odd : List.of("Bcc", "Subject", "X-Other", "List-Unsubscribe: x\r\nBcc", "", "auto-submitted")) {
            assertRefused("there is a header that no mail of ours has", "pat@example.org", "Hello", Map.of(odd, "x"));
        }
    }

    @Test
    void a_header_is_as_long_as_the_service_takes_it() {
        Message longest = new Message("pat@example.org", "Hello", "Hi.", "Hi.", Map.of("List-Unsubscribe", "x".repeat(870)));
        assertEquals(870, longest.headers().get("List-Unsubscribe").length());
        assertRefused("a header is not one line of ASCII", "pat@example.org", "Hello", Map.of("List-Unsubscribe", "x".repeat(871)));
        assertRefused("a header is not one line of ASCII", "pat@example.org", "Hello", Map.of("List-Unsubscribe", "é"));
        assertEquals("a ~", new Message("pat@example.org", "Hello", "Hi.", "Hi.", Map.of("List-Unsubscribe", "a ~")).headers().get("List-Unsubscribe"));
    }

    @Test
    void words_that_cannot_be_written_are_refused_before_they_are_sent() {
        for (String odd : List.of("a\uD800b", "a\uDC00", "a\u0000b", "a\rb", "a\u0007b")) {
            assertEquals("the words cannot be sent", assertThrows(Undeliverable.class, () -> new Message("pat@example.org", "Hello", odd, "", Map.of())).getMessage());
            assertEquals("the words cannot be sent", assertThrows(Undeliverable.class, () -> new Message("pat@example.org", "Hello", "", odd, Map.of())).getMessage());
        }
    }

    @Test
    void nothing_at_all_is_refused_too() {
        Map<String, String> nothing = new HashMap<>();
        nothing.put("Auto-Submitted", null);
        assertRefused("the address is none", null, "Hello", Map.of());
        assertRefused("the subject is not one line", "pat@example.org", null, Map.of());
        assertRefused("there is a header that no mail of ours has", "pat@example.org", "Hello", null);
        assertRefused("a header is not one line of ASCII", "pat@example.org", "Hello", nothing);
    }

    private static void assertRefused(String why, String to, String subject, Map<String, String> headers) {
        assertEquals(why, refusal(to, subject, headers));
    }

    private static String refusal(String to, String subject, Map<String, String> headers) {
        return assertThrows(Undeliverable.class, () -> new Message(to, subject, "Hi.", "Hi.", headers)).getMessage();
    }
}
