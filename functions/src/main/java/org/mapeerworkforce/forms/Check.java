package org.mapeerworkforce.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges one field: tidies what was typed for it, and finds the first way in which it is wrong. */
record Check(Field field, Answers typed) {

    /** What is kept, by name. */
    Map<String, List<String>> kept() {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        field.names().forEach(name -> {
            List<String> values = name.equals(field.name()) ? values() : tidied(name);
            if (!values.isEmpty()) {
                kept.put(name, values);
            }
        });
        return kept;
    }

    /** What is wrong; nothing for an answer that can be kept. */
    Optional<Wrong> wrong() {
        List<String> values = values();
        if (values.isEmpty()) {
            return field.required() ? Optional.of(Wrong.MISSING) : Optional.empty();
        }
        if (field.kind().ticks()) {
            return only(!values.equals(List.of(Kind.YES)), Wrong.NOT_OFFERED);
        }
        return field.kind().chooses() ? wrongChoice(values) : wrongText(values.get(0));
    }

    private Optional<Wrong> wrongChoice(List<String> values) {
        if (!values.stream().allMatch(field::offers)) {
            return Optional.of(Wrong.NOT_OFFERED);
        }
        boolean alone = field.options().stream().anyMatch(option -> option.alone() && values.contains(option.value()));
        return only(alone && values.size() > 1, Wrong.CONTRADICTION)
                .or(() -> only(inWords().anyMatch(option -> tidied(field.inWords(option)).stream().anyMatch(this::tooLong)), Wrong.TOO_LONG));
    }

    private Optional<Wrong> wrongText(String value) {
        return only(tooLong(value), Wrong.TOO_LONG).or(() -> only(!field.kind().possible(value), Wrong.MALFORMED));
    }

    /** Words of one's own tick their box: who writes them should not have to do both. */
    private List<String> values() {
        List<String> ticked = tidied(field.name());
        List<String> written = inWords().filter(option -> !tidied(field.inWords(option)).isEmpty()).map(Option::value).toList();
        List<String> all = new ArrayList<>(Stream.concat(ticked.stream(), written.stream()).distinct().toList());
        List<String> order = field.options().stream().map(Option::value).toList();
        all.sort((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        return all;
    }

    private Stream<Option> inWords() {
        return field.options().stream().filter(Option::takesWords);
    }

    private List<String> tidied(String name) {
        return typed.all(name).stream().map(field.kind()::tidied).filter(value -> !value.isEmpty()).toList();
    }

    private boolean tooLong(String value) {
        return Characters.length(value) > field.limit();
    }

    private static Optional<Wrong> only(boolean found, Wrong wrong) {
        return found ? Optional.of(wrong) : Optional.empty();
    }
}
