package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;

/** The bake found no fault in what is published. What is damaged on its way to a function is not used. */
class WordsTest {

    @TempDir
    Path root;

    @Test
    void without_the_words_of_a_refusal_no_function_begins() throws IOException {
        Project.copyReal(root);
        Files.writeString(root.resolve("content/refusals.yml"), "outage:\n");
        assertThrows(IllegalStateException.class, this::words);
    }

    @Test
    void a_letter_without_a_subject_is_not_written() throws IOException {
        Project.copyReal(root);
        Words words = words();
        Path letter = root.resolve("content/mail/welcome.md");
        Files.writeString(letter, Files.readString(letter).replaceFirst("subject: .*\n", ""));
        assertThrows(IllegalStateException.class, words::letters);
    }

    @Test
    void a_page_without_its_stylesheet_is_not_drawn() throws IOException {
        Project.copyReal(root);
        Words words = words();
        Files.delete(root.resolve("assets/site.css"));
        assertThrows(IllegalStateException.class, words::pages);
    }

    @Test
    void what_is_whole_is_used() throws IOException {
        Project.copyReal(root);
        assertEquals(RealWords.FORMS, words().forms());
        words().letters();
        words().pages();
    }

    private Words words() {
        return new Words(root, Clock.systemUTC());
    }
}
