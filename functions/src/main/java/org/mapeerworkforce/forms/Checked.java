package org.mapeerworkforce.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody sent, judged.
 *
 * @param typed    every word as it was typed, to be shown again
 * @param answers  the answers as they are kept, if nothing is wrong
 * @param problems what to put right, in the order of the form
 * @param changed  whether something was sent that the form does not ask: it has changed since it was opened
 * @param held     whether the box that people leave empty was filled
 */
public record Checked(Form form, Answers typed, Answers answers, List<Problem> problems, boolean changed, boolean held) {

    /** A form that nobody has touched. */
    public static Checked empty(Form form) {
        return new Checked(form, Answers.NONE, Answers.NONE, List.of(), false, false);
    }

    /** Judges what a browser sent, by the names in the form. */
    public static Checked of(Form form, Map<String, List<String>> sent) {
        List<String> names = form.names();
        Answers typed = typed(names, sent);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        form.fields().forEach(field -> {
            Check check = new Check(field, typed);
            kept.putAll(check.kept());
            problem(form, sent, check).ifPresent(problems::add);
        });
        boolean changed = !names.containsAll(sent.keySet());
        boolean held = sent.getOrDefault(form.honeypot().name(), List.of()).stream().anyMatch(value -> !value.isBlank());
        return new Checked(form, typed, new Answers(kept), problems, changed, held);
    }

    /** Whether it can be stored. */
    public boolean complete() {
        return problems.isEmpty() && !changed;
    }

    /** Hidden characters come first: the answer is shown without them, so that sending it again is enough. */
    private static Optional<Problem> problem(Form form, Map<String, List<String>> sent, Check check) {
        boolean hidden = check.field().names().stream().flatMap(name -> sent.getOrDefault(name, List.of()).stream()).anyMatch(Characters::hiddenIn);
        return hidden ? Optional.of(check.field().problem(form.words().hidden())) : check.wrong().map(check.field()::problem);
    }

    private static Answers typed(List<String> names, Map<String, List<String>> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        names.stream().filter(sent::containsKey).forEach(name -> typed.put(name, sent.get(name).stream().map(Characters::visible).toList()));
        return new Answers(typed);
    }
}
