package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.mail.Arrived;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Undeliverable;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * Odd values go through letters and messages into a mail that is put together without any care, and
 * a mail program reads it: the headers are those that we wrote, or there is no mail.
 *
 * <p>{@code mvn verify} tries 100,000, always the same; {@code -Dfuzz=10000000} tries that many.
 */
class HeaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("fuzz", 100_000);
    private static final long SEED = 20261122;
    private static final String USUAL = "[From, To, Subject, Date, Message-ID, MIME-Version, Content-Type";
    private static final List<String> BAITS = List.of("\r\n", "\n", "\r", "\u0000", "\u000B", "\u001F", "\u007F", "\u0085", "\u2028", "\u2029", "\uD800", "\uDC00", "\uFEFF", "\u202E", "😀", "é", "\t", " ",
            "Bcc: sam@example.net", "\r\nBcc: sam@example.net", "\r\n\r\n", "%0d%0aBcc:sam", "\\r\\n", "=?utf-8?Q?=0D=0ABcc?=", ",sam@example.net", ">,<mailto:sam@example.net", "<", ">", "\"", ":", ";", "@", ".", "(", "{code}", "{button}", "${1}", "<#if>", "&#10;", "a", "B", "7", "-", "x".repeat(900));
    /** In an order: chance would differ otherwise. */
    private static final Map<String, String> GOOD = new TreeMap<>(Map.of("button", "https://example.org/api/mail/confirm?token=abc", "leave", "https://example.org/api/mail/leave?token=abc",
            "not-me", "https://example.org/api/mail/not-me?token=abc", "code", "ABCD-2345-WXYZ"));
    private static final String TO = "pat.doe+list@example.org";

    private final Letters letters = Letters.read(Project.REAL, Site.read(Project.REAL, Project.TODAY, new Faults()), new Faults());
    private final Random chance = new Random(SEED);
    private int sent;

    @Test
    void no_value_writes_a_header() {
        for (int round = 0; round < ROUNDS; round++) {
            String seen = "round " + round;
            try {
                if (round % 2 == 0) {
                    Letter letter = letters.all().get(chance.nextInt(letters.all().size()));
                    assertWhole(letter.message(odd(TO), values()), letter.name().equals("welcome") ? ", Auto-Submitted, List-Unsubscribe, List-Unsubscribe-Post]" : ", Auto-Submitted]", seen);
                } else {
                    assertWhole(new Message(odd(TO), odd("Hello"), odd("Hi."), odd("<p>Hi.</p>"), Map.of(odd("List-Unsubscribe"), odd("<https://example.org/>"))), ", List-Unsubscribe]", seen);
                }
            } catch (Undeliverable refused) {
                assertTrue(!refused.getMessage().contains("sam") && !refused.getMessage().contains("pat"), seen);
            }
        }
        System.out.println("mail: " + ROUNDS + " odd sendings, " + sent + " sent, " + (ROUNDS - sent) + " refused");
        assertTrue(sent > ROUNDS / 10, sent + " sent");
    }

    private void assertWhole(Message message, String more, String seen) {
        sent++;
        Arrived mail = Arrived.of(Mime.of(request(message), "id").wire());
        assertEquals(USUAL + more, mail.names().toString(), seen);
        assertEquals(List.of(message.to()), mail.recipients(), seen);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        GOOD.forEach((name, value) -> values.put(name, odd(value)));
        return values;
    }

    /** Mostly as it was; else with bait in it, or bait alone. */
    private String odd(String good) {
        int way = chance.nextInt(16);
        int at = chance.nextInt(good.length() + 1);
        return way > 2 ? good : way == 0 ? bait() + bait() : good.substring(0, at) + bait() + good.substring(at);
    }

    private String bait() {
        return chance.nextInt(4) == 0 ? String.valueOf((char) chance.nextInt(0x10000)) : BAITS.get(chance.nextInt(BAITS.size()));
    }

    /** As the SDK writes it: see SesPostTest. */
    private static JsonNode request(Message message) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject().writeFieldName("FromEmailAddress").writeValue("MAPWC <mail@example.org>");
        json.writeFieldName("Destination").writeStartObject().writeFieldName("ToAddresses").writeStartArray().writeValue(message.to()).writeEndArray().writeEndObject();
        json.writeFieldName("Content").writeStartObject().writeFieldName("Simple").writeStartObject();
        content(json, "Subject", message.subject());
        json.writeFieldName("Body").writeStartObject();
        content(json, "Text", message.text());
        content(json, "Html", message.html());
        json.writeEndObject().writeFieldName("Headers").writeStartArray();
        message.headers().forEach((name, value) -> json.writeStartObject().writeFieldName("Name").writeValue(name).writeFieldName("Value").writeValue(value).writeEndObject());
        json.writeEndArray().writeEndObject().writeEndObject().writeEndObject();
        return JsonNode.parser().parse(json.getBytes());
    }

    private static void content(JsonWriter json, String name, String text) {
        json.writeFieldName(name).writeStartObject().writeFieldName("Data").writeValue(text).writeEndObject();
    }
}
