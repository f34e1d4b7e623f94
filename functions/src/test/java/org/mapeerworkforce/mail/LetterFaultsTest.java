package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** Each slip in a letter is told with its line, and with what to write. */
class LetterFaultsTest {

    private static final String CONFIRM = """
            ---
            subject: Please confirm your email address
            button: Yes
            page:
              title: Do you want our news?
              text: Press the button.
            done:
              title: Thank you
              text: That is all.
            ---

            Hello.

            {button}

            That is all.
            """;

    @TempDir
    Path root;

    @BeforeEach
    void letters_without_a_slip() throws IOException {
        Invented.given(root, Invented.NOTHING);
        assertFaults(CONFIRM);
    }

    @Test
    void an_unknown_key_is_told() throws IOException {
        assertFaults(CONFIRM.replace("button: Yes", "button: Yes\nbuton: Yes"), "content/mail/confirm.md, line 4: `buton` is not a key that means anything here. Did you mean `button`?");
    }

    @Test
    void an_unknown_key_of_a_page_is_told() throws IOException {
        assertFaults(CONFIRM.replace("  text: That is all.", "  text: That is all.\n  colour: blue"), "content/mail/confirm.md, line 10: `colour` is not a key that means anything here. Take the line out, or use one of `title`, `text`, `button`.");
    }

    @Test
    void no_subject_is_told() throws IOException {
        assertFaults(CONFIRM.replace("subject: Please confirm your email address\n", ""), "content/mail/confirm.md, line 2: `subject` is missing. Add a line like `subject: Please confirm your email address`.");
    }

    @Test
    void a_subject_of_two_lines_is_told() throws IOException {
        assertFaults(CONFIRM.replace("subject: Please confirm your email address", "subject: \"Hello\\nBcc: all\""),
                "content/mail/confirm.md, line 2: the subject has a line end or another hidden sign in it. Write it on one line, like `subject: Please confirm your email address`.");
        assertFaults(CONFIRM.replace("subject: Please confirm your email address", "subject: \"Hello\\u2028Bcc: all\""),
                "content/mail/confirm.md, line 2: the subject has a line end or another hidden sign in it. Write it on one line, like `subject: Please confirm your email address`.");
    }

    @Test
    void a_subject_that_is_too_long_is_told() throws IOException {
        assertFaults(CONFIRM.replace("Please confirm your email address", "a".repeat(61)), "content/mail/confirm.md, line 2: the subject has 61 characters. Say it in 60 or fewer: phones cut the rest off.");
        assertFaults(CONFIRM.replace("Please confirm your email address", "a".repeat(60)));
    }

    @Test
    void a_subject_that_gives_something_away_is_told() throws IOException {
        assertFaults(CONFIRM.replace("Please confirm your email address", "Your Recovery news"),
                "content/mail/confirm.md, line 2: the subject says “Recovery”, and others may see it on a shared screen. Write a subject that could be from anybody, like `Please confirm your email address`.");
    }

    @Test
    void a_beginning_that_gives_something_away_is_told() throws IOException {
        assertFaults(CONFIRM.replace("Hello.", "Hello, peer."),
                "content/mail/confirm.md, line 12: the letter begins with “peer”, and others may see that on a locked phone. Say it later: the first 100 characters should tell nobody anything.");
        assertFaults(CONFIRM.replace("Hello.", "Hello. " + "And more. ".repeat(10) + "We are peers."));
    }

    @Test
    void an_unknown_name_in_braces_is_told() throws IOException {
        assertFaults(CONFIRM.replace("That is all.\n", "Dear {first-name}.\n").replace("text: Dear {first-name}.", "text: That is all."),
                "content/mail/confirm.md, line 16: `{first-name}` is nothing that this letter can say. Write the words themselves, or one of `{button}`, `{address}`, `{contact-email}`, `{criterion}`, `{language-help}`, `{name}`, `{postal-address}`.");
    }

    @Test
    void an_unknown_name_in_braces_on_a_page_is_told() throws IOException {
        assertFaults(CONFIRM.replace("text: Press the button.", "text: Press {it}."),
                "content/mail/confirm.md, line 6: `{it}` is not a fact of content/site.yml that can be named here. Write the words themselves, or one of `{address}`, `{contact-email}`, `{criterion}`, `{language-help}`, `{name}`, `{postal-address}`.");
    }

    @Test
    void a_letter_without_its_button_is_told() throws IOException {
        assertFaults(CONFIRM.replace("{button}\n", ""), "content/mail/confirm.md, line 11: the letter never shows `button`. Put a line `{button}` where the button should stand, with an empty line above and below.");
        assertFaults(CONFIRM.replace("button: Yes\n", ""), "content/mail/confirm.md, line 2: `button` is missing. Add a line like `button: Yes, put me on the list`.");
    }

    @Test
    void a_button_among_words_is_told() throws IOException {
        assertFaults(CONFIRM.replace("{button}\n", "Press this:\n{button}\n"),
                "content/mail/confirm.md, line 15: `{button}` stands among words. Put it on a line of its own, with an empty line above and below.");
    }

    @Test
    void a_slip_in_the_button_or_the_link_is_told_once() throws IOException {
        assertFaults(CONFIRM.replace("{button}\n", "{buton}\n"), "content/mail/confirm.md, line 14: `{buton}` is nothing that this letter can say. Did you mean `{button}`?");
        assertEquals(Optional.of("{button}"), faults(CONFIRM.replace("{button}\n", "{buton}\n")).list().get(0).correction().of("{buton}"));
        write("welcome", "---\nsubject: Thank you\n---\n\nHello.\n\n[Leave the list](leaves)\n");
        assertFaults(CONFIRM, "content/mail/welcome.md, line 7: the link leads to `leaves`, which this letter knows nothing of. Write `leave` there.");
        assertEquals(Optional.of("[Leave the list](leave)"), faults(CONFIRM).list().get(0).correction().of("[Leave the list](leaves)"));
    }

    @Test
    void a_letter_without_its_link_or_its_code_is_told() throws IOException {
        write("welcome", "---\nsubject: Thank you\n---\n\nHello.\n");
        write("receipt", "---\nsubject: We have it\npage:\n  title: Not you?\n  text: [Press the button.]\n  button: It was not me\ndone:\n  title: Thank you\n  text: [It is gone.]\n---\n\nHello.\n\n[It was not me](not-me)\n");
        assertFaults(CONFIRM, "content/mail/receipt.md, line 11: the letter never shows `code`. Write `{code}` where it should stand.",
                "content/mail/welcome.md, line 4: the letter never shows `leave`. End a paragraph with a link like `[words that say what it does](leave)`.");
    }

    @Test
    void a_link_to_something_else_is_told() throws IOException {
        assertFaults(CONFIRM.replace("Hello.", "Hello.\nSee\n[our site](https://example.org/)."), "content/mail/confirm.md, line 14: the link leads to `https://example.org/`, which this letter knows nothing of. Write `button` there.");
    }

    @Test
    void markdown_that_a_letter_does_not_have_is_told() throws IOException {
        for (String odd : List.of("# Hello", "- Hello", "**Hello**", "<b>Hello</b>", "> Hello", "1. Hello", "`Hello`", "[Hello](button) and more", "---")) {
            Faults faults = faults(CONFIRM.replace("Hello.", "Hi.\n" + odd));
            assertEquals(1, faults.list().size(), odd + faults.list());
            assertEquals(13, faults.list().get(0).line(), odd);
            assertEquals("Letters are paragraphs, with an empty line between them; one may end with a link, like `[Leave the list](leave)`.", faults.list().get(0).write());
        }
        assertFaults(CONFIRM.replace("Hello.", "Hi.\n# Hello"), "content/mail/confirm.md, line 13: `#` means nothing in a letter. Letters are paragraphs, with an empty line between them; one may end with a link, like `[Leave the list](leave)`.");
    }

    @Test
    void a_letter_without_keys_is_told_once() throws IOException {
        assertFaults("Hello.\n", "content/mail/confirm.md, line 1: the letter does not begin with a line of three dashes. Begin it with `---`, a `subject:` line and another `---`.");
    }

    @Test
    void a_key_for_every_letter_that_means_nothing_is_told() throws IOException {
        Path every = root.resolve("content/mail/every.yml");
        Files.writeString(every, Files.readString(every).stripTrailing() + "\nfot: 2\n");
        Fault told = faults(CONFIRM).list().get(0);
        assertEquals("content/mail/every.yml `fot` is not a key that means anything here. Did you mean `foot`?", told.file() + " " + told.wrong() + ". " + told.write());
    }

    @Test
    void a_letter_that_is_missing_is_told_once() throws IOException {
        Files.delete(root.resolve("content/mail/leave.md"));
        assertFaults(CONFIRM, "content/mail/leave.md: the file is missing. Put it back: the site cannot be baked without it.");
    }

    private void assertFaults(String confirm, String... sentences) throws IOException {
        assertEquals(String.join("\n", Arrays.asList(sentences)), String.join("\n", faults(confirm).list().stream().map(Fault::toString).toList()));
    }

    private Faults faults(String confirm) throws IOException {
        write("confirm", confirm);
        Faults faults = new Faults();
        Letters.read(root, Site.read(root, LocalDate.of(2026, 11, 22), faults), faults);
        return faults;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve("content/mail/" + name + ".md"), text);
    }
}
