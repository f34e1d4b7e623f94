package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** The real letters, as people get them. */
class LettersTest {

    private static final Path ROOT = Path.of("..");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Pattern LOADS = Pattern.compile("<(?:img|link|script|iframe|object|form|input)|\\b(?:src|background)=|url\\(|@import|@font-face");
    private static final Map<String, String> VALUES = Map.of("button", "https://example.org/api/mail/confirm?token=abc_D-1", "leave", "https://example.org/api/mail/leave?token=abc_D-1",
            "not-me", "https://example.org/api/mail/not-me?token=abc_D-1", "code", "ABCD-2345-WXYZ");

    private final Faults faults = new Faults();
    private final Letters letters = Letters.read(ROOT, Site.read(ROOT, TODAY, faults), faults);

    @TempDir
    Path folder;

    @Test
    void there_are_four_and_they_have_no_faults() {
        assertEquals(List.of(), faults.list());
        assertEquals(List.of("confirm", "welcome", "receipt", "leave"), letters.all().stream().map(Letter::name).toList());
    }

    @Test
    void a_letter_is_known_by_its_words_and_by_what_it_must_be_told() throws Exception {
        Letter receipt = letters.all().get(2);
        assertEquals(List.of("not-me", "code"), receipt.told());
        assertEquals("We received your form", receipt.subject());
        assertEquals("Hello,", receipt.body().get(0).words());
        assertEquals("nobody@example.org", receipt.sample().to());
    }

    @Test
    void the_letter_to_an_address_that_somebody_typed() {
        assertLetter("confirm", "Please confirm your email address", """
                Hello,

                One more step, and you get what you asked for. It takes less than a minute,
                and you need not type anything.

                We are the Massachusetts Peer Workforce Coalition. Somebody typed this
                address on our site to get our news by email. We hope it was you. If it was,
                press the button here, and once more on the page that opens:

                Yes, put me on the list:
                https://example.org/api/mail/confirm?token=abc_D-1

                Was it not you, or do you not want our news any more? Then you need not do
                anything. Nothing changes.

                The link works for a few days. After that you can ask for a new one on our
                site.

                Massachusetts Peer Workforce Coalition
                https://mapeerworkforce.org
                """);
    }

    @Test
    void the_letter_to_an_address_that_said_yes() {
        assertLetter("welcome", "Your email address is confirmed", """
                Hello,

                Thank you. You said yes on our site, and so you are on our email list.
                Please keep this email. It has the link to leave.

                You now get the news of the Massachusetts Peer Workforce Coalition. We write
                when a meeting is on the calendar, or when there is something new.

                You can leave the list at any time, and you need no reason. Was it not you
                who said yes? Then take the address off with the same link. Leave the list:
                https://example.org/api/mail/leave?token=abc_D-1

                Massachusetts Peer Workforce Coalition
                https://mapeerworkforce.org
                """);
    }

    @Test
    void the_letter_to_an_applicant() {
        assertLetter("receipt", "We received your form", """
                Hello,

                Thank you for the form that you sent us. We have it, and nothing of it is
                lost. This is your receipt code:

                ABCD-2345-WXYZ

                Write the code down, or keep this email. You can read it to us when you ask
                about your form.

                You sent the form to the Massachusetts Peer Workforce Coalition, to become a
                member. A coordinator, a person and not a program, reads your answers. Then
                we write to you at this address. Once you are a member, you get the link to
                our meetings.

                Did you not send us a form? Then somebody typed your address, maybe by
                mistake. Please tell us. It was not me:
                https://example.org/api/mail/not-me?token=abc_D-1

                Massachusetts Peer Workforce Coalition
                https://mapeerworkforce.org
                """);
    }

    @Test
    void the_letter_to_an_address_that_is_to_leave() {
        assertLetter("leave", "Do you want our emails to stop?", """
                Hello,

                Somebody typed this address on our site, and asked that our emails to it
                stop. We hope it was you.

                If it was, press the button here, and once more on the page that opens. Then
                the Massachusetts Peer Workforce Coalition takes this address off its email
                list:

                Take me off the list:
                https://example.org/api/mail/confirm?token=abc_D-1

                Was it not you? Then you need not do anything, and nothing changes.

                Massachusetts Peer Workforce Coalition
                https://mapeerworkforce.org
                """);
    }

    @Test
    void html_says_the_same_and_loads_nothing() {
        for (Letter letter : letters.all()) {
            Message message = letter.message("pat@example.org", VALUES);
            assertFalse(LOADS.matcher(message.html()).find(), message.html());
            assertTrue(message.html().startsWith("<!doctype html>\n<html lang=\"en\">"), message.html());
            assertEquals(words(message.text()), words(message.html().replaceAll("(?s)<head>.*</head>", "").replaceAll("<[^>]*>", " ")));
            assertTrue(message.html().length() < 3_000, String.valueOf(message.html().length()));
        }
    }

    @Test
    void the_button_is_a_link_with_its_address_below() {
        String html = letters.named("confirm").message("pat@example.org", VALUES).html();
        assertTrue(html.contains("""
                ;text-decoration:none">Yes, put me on the list</a></p>
                <p><span style="font-size:.85em;word-break:break-all">https://example.org/api/mail/confirm?token=abc_D-1</span></p>
                """), html);
    }

    @Test
    void only_the_letter_with_a_link_to_leave_tells_the_mail_program_of_it() {
        assertEquals("{Auto-Submitted=auto-generated}", headers("confirm"));
        assertEquals("{Auto-Submitted=auto-generated, List-Unsubscribe=<https://example.org/api/mail/leave?token=abc_D-1>, List-Unsubscribe-Post=List-Unsubscribe=One-Click}", headers("welcome"));
        assertEquals("{Auto-Submitted=auto-generated}", headers("receipt"));
        assertEquals("{Auto-Submitted=auto-generated}", headers("leave"));
    }

    @Test
    void what_the_owner_has_given_is_said() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        copy("templates/mail.ftl");
        Letters.files().forEach(this::copy);
        String site = Files.readString(ROOT.resolve("content/site.yml"));
        Files.writeString(folder.resolve("content/site.yml"), site.replaceFirst("(?s)\ncontact-email:.*?\n\n", "\ncontact-email: hello@example.org\n\n").replaceFirst("(?s)postal-address:.*?\n\n", "postal-address: 1 Main Street, Boston, MA 02108\n\n"));
        String text = Letters.read(folder, Site.read(folder, TODAY, faults), faults).named("receipt").message("pat@example.org", VALUES).text();
        assertTrue(text.contains("\n\nDo you have a question? Write to us at hello@example.org.\n\n"), text);
        assertTrue(text.endsWith("\n\nMassachusetts Peer Workforce Coalition\n1 Main Street, Boston, MA 02108\nhello@example.org\nhttps://mapeerworkforce.org\n"), text);
    }

    @Test
    void a_sending_without_a_link_or_with_an_odd_one_is_none() {
        Letter letter = letters.named("receipt");
        assertEquals("`not-me` is missing, or is not what it should be", assertThrows(Undeliverable.class, () -> letter.message("pat@example.org", Map.of("code", "ABCD"))).getMessage());
        for (String odd : List.of("", "javascript:alert(1)", "https://example.org/\r\nBcc: x", "https://example.org/>", "https://example.org/ x", "https://example.org/\"", "http:/example.org", "https://example.org/" + "x".repeat(401))) {
            assertThrows(Undeliverable.class, () -> letter.message("pat@example.org", Map.of("code", "ABCD", "not-me", odd)), odd);
        }
        for (String odd : List.of("", "Pat", "ABCD ", "<B>", "A".repeat(21))) {
            assertThrows(Undeliverable.class, () -> letter.message("pat@example.org", Map.of("code", odd, "not-me", "https://example.org/")), odd);
        }
    }

    @Test
    void each_page_behind_a_link_has_its_button_in_the_words_of_the_mail() {
        assertEquals("Do you want our news by email? / Yes, put me on the list / You are on the list / That was not me. Take this address off the list", pages("confirm"));
        assertEquals("Was the form not from you? / It was not me / Thank you for telling us / null", pages("receipt"));
        assertEquals("Do you want to leave the list? / Take me off the list / You are off the list / null", pages("leave"));
        assertEquals(null, letters.named("welcome").page());
        assertEquals("This link does not work any more", letters.expired().title());
    }

    private String pages(String name) {
        Letter letter = letters.named(name);
        return letter.page().title() + " / " + letter.page().button() + " / " + letter.done().title() + " / " + letter.done().button();
    }

    private String headers(String name) {
        return letters.named(name).message("pat@example.org", VALUES).headers().toString();
    }

    private void assertLetter(String name, String subject, String text) {
        Message message = letters.named(name).message("pat@example.org", VALUES);
        assertEquals(subject + "\n" + text, message.subject() + "\n" + message.text());
        assertEquals("pat@example.org", message.to());
    }

    /** Without the colon that stands for a link in plain text. */
    private static String words(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("(?<=[a-z]):? (?=https)", " ").strip();
    }

    private void copy(String file) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(ROOT.resolve(file), folder.resolve(file));
        } catch (IOException full) {
            throw new AssertionError(full);
        }
    }
}
