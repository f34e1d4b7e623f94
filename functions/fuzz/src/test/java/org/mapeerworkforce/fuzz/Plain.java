package org.mapeerworkforce.fuzz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.forms.Answers;
import org.mapeerworkforce.forms.Checked;

/** The same with a plain "x" in the place of each word that somebody typed. */
final class Plain {

    private Plain() {
    }

    static Checked like(Checked checked) {
        Map<String, List<String>> plain = new LinkedHashMap<>();
        checked.typed().values().forEach((name, values) -> plain.put(name, values.stream().map(value -> value.isEmpty() || offered(checked, name, value) ? value : "x").toList()));
        return new Checked(checked.form(), new Answers(plain), checked.answers(), checked.problems(), checked.changed(), checked.held());
    }

    /** What ticks a box stays as it is: a box that is ticked has another shape. */
    private static boolean offered(Checked checked, String name, String value) {
        return value.equals("yes") || checked.form().fields().stream().filter(field -> field.name().equals(name))
                .anyMatch(field -> field.options().stream().anyMatch(option -> option.value().equals(value)));
    }
}
