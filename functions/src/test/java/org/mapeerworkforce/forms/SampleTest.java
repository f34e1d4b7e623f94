package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** What our canary writes into a form. */
class SampleTest {

    @Test
    void it_answers_what_must_be_answered_and_nothing_else(@TempDir Path folder) {
        assertEquals(Map.of("short", List.of("Pat"), "consent", List.of("yes")), Sample.of(Kinds.form(folder), "Pat", "pat@mail.com"));
    }

    @Test
    void every_real_form_takes_it() {
        Path root = Path.of("..");
        List<Form> forms = Forms.read(root, Site.read(root, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).all();
        assertEquals(2, forms.size());
        for (Form form : forms) {
            Checked checked = Checked.of(form, Sample.of(form, "Canary 1764000000000", "success@simulator.amazonses.com"));
            assertTrue(checked.complete(), checked.problems()::toString);
            assertFalse(checked.held());
        }
    }
}
