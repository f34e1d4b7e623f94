package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** What holds for the letters of the site, whatever they say. */
class RealLettersTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LOADS = Pattern.compile("<(?:img|link|script|iframe|object|form|input)|\\b(?:src|background)=|url\\(|@import|@font-face");

    private final Faults faults = new Faults();
    private final Letters letters = Letters.read(ROOT, Site.read(ROOT, LocalDate.of(2026, 11, 22), faults), faults);

    @Test
    void there_are_four_and_they_have_no_faults() {
        assertEquals(List.of(), faults.list());
        assertEquals(List.of("confirm", "welcome", "receipt", "leave"), letters.all().stream().map(Letter::name).toList());
    }

    @Test
    void html_says_the_same_loads_nothing_and_weighs_little_more() {
        for (Letter letter : letters.all()) {
            Message message = letter.message("pat@example.org", LettersTest.VALUES);
            assertFalse(LOADS.matcher(message.html()).find(), message.html());
            assertTrue(message.html().startsWith("<!doctype html>\n<html lang=\"en\">"), message.html());
            assertEquals(words(message.text()), words(read(message.html())));
            assertTrue(message.html().length() < 1_700 + 2 * message.text().length(), message.text().length() + " become " + message.html().length());
        }
    }

    /** What a person reads of it. */
    private static String read(String html) {
        return html.replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** Without the colon that stands for a link in plain text. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replaceAll(":? (?=https)", " ").strip();
    }
}
