package org.mapeerworkforce.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;

/** A form with an answer to each question of it that must be answered. */
public final class Filled {

    private static final Map<String, Map<String, String>> ANSWERS = Given.FORMS.stream().collect(Collectors.toMap(Form::name, Filled::answers));

    private Filled() {
    }

    public static Map<String, String> in(Form form) {
        Map<String, String> answers = new LinkedHashMap<>(ANSWERS.get(form.name()));
        answers.keySet().retainAll(form.names());
        return answers;
    }

    private static Map<String, String> answers(Form form) {
        Map<String, String> answers = new LinkedHashMap<>();
        form.fields().stream().filter(Field::required).forEach(field -> answers.put(field.name(), answer(field)));
        return answers;
    }

    private static String answer(Field field) {
        return switch (field.kind()) {
            case SHORT_TEXT, PARAGRAPH -> "Pat Doe";
            case EMAIL -> "pat@example.org";
            case PHONE -> "617 555 0100";
            case ONE_CHOICE, SEVERAL_CHOICES -> field.options().get(0).value();
            case CONSENT, ATTESTATION -> "yes";
        };
    }
}
