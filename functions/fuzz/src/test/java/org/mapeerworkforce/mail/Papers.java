package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;
import org.mapeerworkforce.pages.TemplateFault;

/** What letters are written on, with odd words in each place: the same elements as with plain words, and no word lost. */
public final class Papers {

    private static final String TO = "pat@example.org";
    private static final int WIDEST = 76;

    private final Chance chance;
    /** What stands for each odd text: words that no HTML and no line can change. */
    private final Map<String, String> odd = new LinkedHashMap<>();

    private Papers(Chance chance) {
        this.chance = chance;
    }

    public static void run(Chance chance) throws MessagingException, IOException, TemplateFault {
        new Papers(chance).draw();
    }

    private void draw() throws MessagingException, IOException, TemplateFault {
        String subject = words();
        List<String> foot = List.of(words(), words());
        List<Part> parts = new ArrayList<>();
        for (int part = chance.below(4); part > 0; part--) {
            boolean link = chance.once(2);
            parts.add(new Part(words(), link ? words() : "", link ? words() : "", link && chance.once(2), !link && chance.once(4)));
        }
        String html = paper(foot).html(subject, parts);
        List<Part> oddParts = parts.stream().map(part -> new Part(odd(part.text()), odd(part.words()), odd(part.address()), part.button(), part.strong())).toList();
        Stationery paper = paper(foot.stream().map(this::odd).toList());
        String text = paper.text(oddParts);
        wrapped(text, oddParts);
        String oddHtml = paper.html(odd(subject), oddParts);
        boolean sendable = Sendable.mail(TO, odd(subject), text, oddHtml, Map.of());
        try {
            Sent sent = Sent.of(new Message(TO, odd(subject), text, oddHtml, Map.of()));
            assertTrue(sendable, () -> odd.values().toString());
            assertEquals(Drawn.of(html).with(odd), Drawn.of(sent.html()));
            assertEquals(text, sent.text());
        } catch (Undeliverable refused) {
            Refusals.judge(refused, sendable);
        }
    }

    /** Every word in its order, in lines that are short, or hold one word or one address. */
    private void wrapped(String text, List<Part> parts) {
        List<String> addresses = parts.stream().map(Part::address).toList();
        text.lines().forEach(line -> assertTrue(line.length() <= WIDEST || !line.contains(" ") || addresses.contains(line), line));
        String expected = Stream.concat(parts.stream().map(part -> part.text() + part.words() + (part.words().isEmpty() ? "" : ":" + part.address())), odd.values().stream().skip(1).limit(2)).collect(Collectors.joining());
        assertEquals(solid(expected), solid(text));
    }

    private static String solid(String text) {
        return text.replaceAll("[ \n]", "");
    }

    /** Makes up a text, and says what stands for it. jsoup would take U+FFFF for the end of the mail. */
    private String words() {
        String plain = "text-" + odd.size() + "-";
        String made = BodyReader.oneLine(Words.text(chance).replace("\uffff", ""));
        odd.put(plain, made.isEmpty() ? "x" : made);
        return plain;
    }

    private String odd(String plain) {
        return odd.getOrDefault(plain, "");
    }

    private static Stationery paper(List<String> foot) {
        return new Stationery(Given.ROOT.resolve("templates"), foot);
    }
}
