package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

class FormTest {

    private static final Path ROOT = Path.of("..");

    private final List<Form> forms = Forms.read(ROOT, Site.read(ROOT, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).all();

    @Test
    void a_list_is_joined_by_the_tick_that_is_for_it_and_by_no_other() {
        assertTrue(forms.stream().flatMap(form -> form.fields().stream()).anyMatch(field -> field.joins() != null));
        for (Form form : forms) {
            for (Field field : form.fields()) {
                assertEquals(field.joins() == null ? List.of() : List.of(field.joins()), form.joined(ticked(field)), field.name());
                assertEquals(List.of(), form.joined(new Answers(Map.of(field.name(), List.of("no")))), field.name());
            }
        }
    }

    @Test
    void who_gave_no_address_is_written_to_at_none() {
        for (Form form : forms) {
            String field = form.addressField().orElseThrow().name();
            assertEquals(Optional.of("pat@example.org"), form.address(new Answers(Map.of(field, List.of("pat@example.org")))));
            assertEquals(Optional.empty(), form.address(new Answers(Map.of())));
        }
    }

    @Test
    void whoever_joins_by_another_form_asks_the_list_for_mails_and_answers_nothing_else() {
        Form list = forms.stream().filter(Form::isList).findFirst().orElseThrow();
        Submission joining = Submission.joining(list, "pat@example.org", Optional.of("network"));
        assertEquals(new Submission(list, new Answers(Map.of("email-address", List.of("pat@example.org"))), false, false, Optional.of("network")), joining);
    }

    private static Answers ticked(Field field) {
        return new Answers(Map.of(field.name(), List.of("yes")));
    }
}
