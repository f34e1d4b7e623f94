package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.source.Faults;

/** The real letters with odd values: what arrives is the letter's sample with these values in it, or there is none, exactly where one of them is not what it should be. */
public final class Letterbox {

    private static final List<Letter> LETTERS = Letters.read(Given.ROOT, Given.SITE, new Faults()).all();
    private static final String TO = "pat.doe+list@example.org";
    /** In an order: chance would differ otherwise. */
    private static final Map<String, String> GOOD = Collections.unmodifiableMap(new TreeMap<>(Map.of("button", "https://example.org/api/mail/confirm?token=abc", "leave", "https://example.org/api/mail/leave?token=abc",
            "not-me", "https://example.org/api/mail/not-me?token=abc", "code", "ABCD-2345-WXYZ")));

    private Letterbox() {
    }

    public static void run(Chance chance) throws MessagingException, IOException, TemplateFault {
        Letter letter = chance.one(LETTERS);
        String to = Bait.in(TO, chance);
        Map<String, String> values = new TreeMap<>();
        GOOD.forEach((name, good) -> values.put(name, Bait.in(good, chance)));
        boolean sendable = Sendable.address(to) && (!leaves(letter) || Sendable.link(values.get("leave"))) && letter.told().stream().allMatch(name -> name.equals("code") ? Sendable.code(values.get(name)) : Sendable.link(values.get(name)));
        try {
            Message message = letter.message(to, values);
            assertTrue(sendable, () -> to + values);
            arrives(letter, to, values, Sent.of(message));
        } catch (Undeliverable refused) {
            Refusals.judge(refused, sendable);
        }
    }

    private static void arrives(Letter letter, String to, Map<String, String> values, Sent sent) throws MessagingException, IOException, TemplateFault {
        boolean leaves = leaves(letter);
        Message sample = letter.sample();
        Map<String, String> told = told(letter, values);
        assertEquals("[To, Subject, Content-Type, Auto-Submitted" + (leaves ? ", List-Unsubscribe, List-Unsubscribe-Post]" : "]"), sent.names().toString());
        assertEquals(List.of(to), sent.recipients());
        assertEquals(letter.subject(), sent.subject());
        assertEquals("auto-generated", sent.header("Auto-Submitted"));
        assertEquals(leaves ? "<" + values.get("leave") + ">" : null, sent.header("List-Unsubscribe"));
        assertEquals(leaves ? "List-Unsubscribe=One-Click" : null, sent.header("List-Unsubscribe-Post"));
        assertEquals(Drawn.with(sample.text(), told), sent.text());
        assertEquals(Drawn.of(sample.html()).with(told), Drawn.of(sent.html()));
    }

    /** Every letter but the receipt is about the list, and a mail program offers to leave it. */
    private static boolean leaves(Letter letter) {
        return !letter.name().equals("receipt");
    }

    /** What stands in the place of the sample's one link, and of its code. */
    private static Map<String, String> told(Letter letter, Map<String, String> values) {
        Map<String, String> told = new TreeMap<>();
        letter.told().forEach(name -> told.put(name.equals("code") ? "ABCD-2345-WXYZ" : "https://example.org/api/mail/sample", values.get(name)));
        return told;
    }
}
