package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.fuzz.Chance;

/** A message out of odd parts: what arrives has each part in its own place, and nothing beside it; or there is none, exactly where it should not be. */
public final class Messages {

    private static final List<String> GOOD = List.of("pat.doe+list@example.org", "Hello", "Hi.\n", "<p>Hi.</p>\n", "List-Unsubscribe", "<https://example.org/api/mail/leave?token=abc>");

    private Messages() {
    }

    public static void run(Chance chance) throws MessagingException, IOException {
        List<String> parts = GOOD.stream().map(good -> Bait.in(good, chance)).toList();
        Map<String, String> headers = Map.of(parts.get(4), parts.get(5));
        boolean sendable = Sendable.mail(parts.get(0), parts.get(1), parts.get(2), parts.get(3), headers);
        try {
            Message message = new Message(parts.get(0), parts.get(1), parts.get(2), parts.get(3), headers);
            assertTrue(sendable, parts::toString);
            arrives(message, parts);
        } catch (Undeliverable refused) {
            Refusals.judge(refused, sendable);
        }
    }

    /** But for blanks around a header, which nobody can see. */
    private static void arrives(Message message, List<String> parts) throws MessagingException, IOException {
        Sent sent = Sent.of(message);
        assertEquals(List.of("To", "Subject", "Content-Type", "List-Unsubscribe"), sent.names());
        assertEquals(List.of(parts.get(0)), sent.recipients());
        assertEquals(parts.get(1).strip(), sent.subject().strip());
        assertEquals(parts.get(2), sent.text());
        assertEquals(parts.get(3), sent.html());
        assertEquals(parts.get(5).strip(), sent.header("List-Unsubscribe").strip());
    }
}
