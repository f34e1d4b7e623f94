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
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Nearest;

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
        Map<String, Keys> written = new TreeMap<>();
        names(root.resolve(FOLDER)).forEach(name -> {
            Keys keys = Keys.in(root, FOLDER + "/" + name + ENDING, faults);
            written.put(name, keys);
            forms.put(name, new FormReader(keys, facts).form(name));
        });
        Forms all = new Forms(forms);
        written.values().forEach(all::refuseWhatIsNoList);
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

    private void refuseWhatIsNoList(Keys form) {
        form.parts("groups").stream().flatMap(group -> group.parts("fields").stream()).filter(field -> field.has("joins")).forEach(field -> {
            String joins = field.text("joins").orElse("");
            if (!byName.containsKey(joins)) {
                Optional<String> near = Nearest.to(joins, lists().stream().map(Form::name).toList());
                field.fault("joins", "`joins` is `" + joins + "`, and there is no such form", near.map(name -> "Did you mean `" + name + "`?").orElse("Write the name of a list: a file of " + FOLDER + " that says `filing: one-per-address`, like `email-list`."),
                        near.map(name -> new Correction(joins, name)).orElse(Correction.NONE));
            } else if (!byName.get(joins).isList()) {
                field.fault("joins", "`joins` is `" + joins + "`, and that form is not a list", "Write `filing: one-per-address` in " + byName.get(joins).file() + ", or the name of another form here.");
            }
        });
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
