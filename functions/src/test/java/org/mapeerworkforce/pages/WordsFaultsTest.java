package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** Slips in the words that functions say, each told with its line. */
class WordsFaultsTest {

    private static final String LEAVING = """
            title: Leave
            text: [We send you an email.]
            button: Send it
            done:
              title: Look for it
              text: [It is on its way.]
            """;
    private static final String REFUSALS = """
            outage:
              title: We could not ask
              text: Try again.
              back: Again
            """;

    @TempDir
    Path root;

    private final Faults faults = new Faults();

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(root.resolve("content"));
    }

    @Test
    void words_for_leaving_without_a_slip_have_no_faults() throws IOException {
        leaving(LEAVING);
    }

    @Test
    void a_key_that_means_nothing_is_told_in_each_part_of_the_words_for_leaving() throws IOException {
        leaving(LEAVING + "  colour: blue\ncolour: blue\n",
                "content/leaving.yml, line 7: `colour` is not a key that means anything here. Take the line out, or use one of `title`, `text`.",
                "content/leaving.yml, line 8: `colour` is not a key that means anything here. Take the line out, or use one of `done`, `title`, `text`, `button`.");
    }

    @Test
    void words_for_leaving_that_say_nothing_are_told() throws IOException {
        leaving(LEAVING.replace("[We send you an email.]", "[]"), "content/leaving.yml, line 2: `text` says nothing. Add a line `text:` and below it a line like `  - We send you one email.`.");
    }

    @Test
    void a_key_that_means_nothing_is_told_in_each_part_of_the_refusals() throws IOException {
        refusals(REFUSALS);
        refusals(REFUSALS + "  colour: blue\ncolour: blue\n",
                "content/refusals.yml, line 5: `colour` is not a key that means anything here. Take the line out, or use one of `title`, `text`, `back`.",
                "content/refusals.yml, line 6: `colour` is not a key that means anything here. Take the line out, or use one of `outage`.");
    }

    private void leaving(String text, String... told) throws IOException {
        Files.writeString(root.resolve(Leaving.FILE), text);
        Leaving.read(root, faults);
        assertTold(told);
    }

    private void refusals(String text, String... told) throws IOException {
        Files.writeString(root.resolve(Refusal.FILE), text);
        Refusal.read(root, List.of("outage"), faults);
        assertTold(told);
    }

    private void assertTold(String... told) {
        assertEquals(String.join("\n", told), String.join("\n", faults.list().stream().map(Fault::toString).toList()));
    }
}
