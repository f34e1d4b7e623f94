package org.mapeerworkforce.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** Every form of the site, by name. */
public record Forms(Map<String, Form> byName) {

    /** Where the forms are. */
    public static final String FOLDER = "content/forms";
    private static final String ENDING = ".yml";

    public Forms {
        byName = new TreeMap<>(byName);
    }

    /** Reads every form below {@code root}, and adds what is wrong with them to {@code faults}. */
    public static Forms read(Path root, Facts facts, Faults faults) {
        Map<String, Form> forms = new TreeMap<>();
        names(root.resolve(FOLDER)).forEach(name -> {
            Keys keys = Keys.in(root, FOLDER + "/" + name + ENDING, faults);
            Form form = new FormReader(keys, facts).form(name);
            forms.put(name, form);
        });
        Forms all = new Forms(forms);
        forms.values().forEach(form -> all.refuseUnknownLists(form, faults));
        return all;
    }

    /** The form of this name. */
    public Optional<Form> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every form, by name. */
    public List<Form> all() {
        return List.copyOf(byName.values());
    }

    /** Every list of addresses. */
    public List<Form> lists() {
        return byName.values().stream().filter(Form::isList).toList();
    }

    private void refuseUnknownLists(Form form, Faults faults) {
        form.fields().stream().map(Field::joins).filter(joins -> joins != null && !byName.containsKey(joins)).forEach(joins ->
                faults.add(form.file(), 0, "a field joins `" + joins + "`, and there is no such form", "Write `joins:` with one of " + String.join(", ", byName.keySet()) + "."));
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length())).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
