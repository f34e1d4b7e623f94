package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;

/** What must hold for whatever was sent and judged. */
public final class Judged {

    private static final Pattern UNSAID = Pattern.compile("[\\s\\p{Z}\\p{Cf}.]");

    private Judged() {
    }

    /** Nothing typed is lost: it is shown again as it was, and if it can be stored, it is. */
    public static Checked of(Form form, Map<String, List<String>> sent) {
        Checked checked = Checked.of(form, sent);
        List<String> names = form.names();
        sent.forEach((name, values) -> {
            if (names.contains(name)) {
                assertEquals(values.stream().map(Hidden::outOf).toList(), checked.typed().all(name), name);
            }
        });
        assertEquals(!names.containsAll(sent.keySet()), checked.changed());
        sent.forEach((name, values) -> assertTrue(values.stream().noneMatch(Hidden::in) || told(form, name, checked), name));
        if (checked.complete()) {
            stored(form, sent, checked);
        }
        return checked;
    }

    /** At its question, where the form asks it. */
    private static boolean told(Form form, String name, Checked checked) {
        return form.fields().stream().noneMatch(field -> field.name().equals(name)) || checked.problems().stream().anyMatch(problem -> problem.name().equals(name));
    }

    private static void stored(Form form, Map<String, List<String>> sent, Checked checked) {
        checked.answers().values().forEach((name, values) -> values.forEach(value -> {
            assertFalse(value.isBlank() || Hidden.in(value), name);
        }));
        sent.forEach((name, values) -> {
            boolean said = values.stream().anyMatch(value -> !UNSAID.matcher(value).replaceAll("").isEmpty());
            assertTrue(!said || name.equals(form.honeypot().name()) || checked.answers().values().containsKey(name), name);
        });
    }
}
