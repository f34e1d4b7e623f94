package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** Letters as people get them, in words of their own: {@link RealLettersTest} has those of the site. */
class LettersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Map<String, String> VALUES = Map.of("button", "https://example.org/api/mail/confirm?token=abc_D-1", "leave", "https://example.org/api/mail/leave?token=abc_D-1",
            "not-me", "https://example.org/api/mail/not-me?token=abc_D-1", "code", "ABCD-2345-WXYZ");

    private final Faults faults = new Faults();

    @TempDir
    Path folder;
    private Letters letters;

    @BeforeEach
    void letters_of_a_club() throws IOException {
        Invented.given(folder, Invented.NOTHING);
        letters = Letters.read(folder, Site.read(folder, TODAY, faults), faults);
        assertEquals(List.of(), faults.list());
    }

    @Test
    void a_letter_is_known_by_its_words_and_by_what_it_must_be_told() throws Exception {
        Letter receipt = letters.all().get(2);
        assertEquals(List.of("not-me", "code"), receipt.told());
        assertEquals("Your tulips have a number", receipt.subject());
        assertEquals("Good morning,", receipt.body().get(0).words());
        assertEquals("nobody@example.org", receipt.sample().to());
    }

    @Test
    void a_fact_is_strong_where_it_stands_alone() {
        Values values = Values.of(Occasion.RECEIPT, VALUES);
        assertEquals(new Part("ABCD-2345-WXYZ", "", "", false, true), new Paragraph(1, "{code}", null).with(values));
        assertEquals(new Part("It is ABCD-2345-WXYZ", "", "", false, false), new Paragraph(1, "It is {code}", null).with(values));
        assertEquals(new Part("ABCD-2345-WXYZ", "Not me", VALUES.get("not-me"), false, false), new Paragraph(1, "{code}", new Paragraph.Link("Not me", "not-me")).with(values));
    }

    @Test
    void the_letter_to_an_address_that_somebody_typed() {
        assertLetter("confirm", "Shall we send you seeds?", """
                Good morning,

                This is one paragraph, on two lines. It is so long that the letter breaks it
                at another word than its file does.

                Do you want seeds? Press here:

                Yes, send me seeds:
                https://example.org/api/mail/confirm?token=abc_D-1

                You need not.

                Garden Club of Elm Street
                https://garden.example.org
                """);
    }

    @Test
    void the_letter_to_an_address_that_said_yes() {
        assertLetter("welcome", "The seeds are coming", """
                Good morning,

                Tulips first. Is your garden full? No more seeds:
                https://example.org/api/mail/leave?token=abc_D-1

                Garden Club of Elm Street
                https://garden.example.org
                """);
    }

    @Test
    void the_letter_to_an_applicant() {
        assertLetter("receipt", "Your tulips have a number", """
                Good morning,

                This is the number of your tulips:

                ABCD-2345-WXYZ

                Are these not your tulips, and nobody in your house has asked for some, this
                Not mine:
                https://example.org/api/mail/not-me?token=abc_D-1

                Garden Club of Elm Street
                https://garden.example.org
                """);
    }

    @Test
    void the_letter_to_an_address_that_is_to_leave() {
        assertLetter("leave", "No more seeds?", """
                Good evening,

                Somebody says that your garden is full:

                No more seeds:
                https://example.org/api/mail/confirm?token=abc_D-1

                Is it not? Then wait for spring.

                Garden Club of Elm Street
                https://garden.example.org
                """);
    }

    @Test
    void the_button_is_a_link_with_its_address_below() {
        String html = letters.named("confirm").message("pat@example.org", VALUES).html();
        assertTrue(html.contains("""
                ;text-decoration:none">Yes, send me seeds</a></p>
                <p><span style="font-size:.85em;word-break:break-all">https://example.org/api/mail/confirm?token=abc_D-1</span></p>
                """), html);
    }

    @Test
    void every_letter_of_the_list_tells_the_mail_program_how_to_leave() {
        for (String name : List.of("confirm", "welcome", "leave")) {
            assertEquals("{Auto-Submitted=auto-generated, List-Unsubscribe=<https://example.org/api/mail/leave?token=abc_D-1>, List-Unsubscribe-Post=List-Unsubscribe=One-Click}", headers(name));
            Map<String, String> silent = Map.of("button", VALUES.get("button"));
            assertEquals("`leave` is missing, or is not what it should be", assertThrows(Undeliverable.class, () -> letters.named(name).message("pat@example.org", silent)).getMessage());
        }
        assertEquals("{Auto-Submitted=auto-generated}", headers("receipt"));
    }

    @Test
    void what_the_owner_has_given_is_said() throws IOException {
        Invented.given(folder, "contact-email: hello@example.org\npostal-address: 1 Main Street, Boston, MA 02108\n");
        String text = Letters.read(folder, Site.read(folder, TODAY, faults), faults).named("receipt").message("pat@example.org", VALUES).text();
        assertTrue(text.contains("\n\nAre they thirsty? Write to hello@example.org.\n\n"), text);
        assertTrue(text.endsWith("\n\nGarden Club of Elm Street\n1 Main Street, Boston, MA 02108\nhello@example.org\nhttps://garden.example.org\n"), text);
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
        assertEquals("Do you want our seeds? / Yes, send me seeds / The seeds are coming / It was the wind. Send no seeds", pages("confirm"));
        assertEquals("Are these not your tulips? / They are not mine / We take them back / null", pages("receipt"));
        assertEquals("Is your garden full? / No more seeds / No more seeds come / null", pages("leave"));
        assertEquals(null, letters.named("welcome").page());
        assertEquals("This link has withered", letters.expired().title());
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
}
