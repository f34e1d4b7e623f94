package org.mapeerworkforce.forms;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One question.
 *
 * @param name         its name in the form, in the store and in exports
 * @param hint         help below the label; null for none
 * @param autocomplete what a browser may fill in (HTML, 4.10.18.7); null for nothing
 * @param limit        characters (code points) that the answer may have
 * @param options      the answers to choose from; none for other kinds
 * @param joins        the form whose list this answer joins; null for none
 * @param errors       the words for each way the answer can be wrong
 * @param why          why we ask
 * @param who          who sees the answer
 */
public record Field(String name, Kind kind, String label, String hint, boolean required, String autocomplete, int limit,
        List<Option> options, String joins, Map<Wrong, String> errors, String why, String who) {

    /** The id of the control to go to: that of the first one, where there are several. */
    public String target() {
        return options.isEmpty() ? name : id(options.get(0));
    }

    /** The id of an option's control. */
    public String id(Option option) {
        return name + "-" + option.value();
    }

    /** The name of the line for words of one's own. */
    public String inWords(Option option) {
        return name + "-" + option.value() + "-in-words";
    }

    /** Every name under which a browser sends something for this field. */
    List<String> names() {
        return Stream.concat(Stream.of(name), options.stream().filter(Option::takesWords).map(this::inWords)).toList();
    }

    /** The answer as people read it, on one line or several; empty for none. */
    public String shown(Answers answers) {
        return kind.shown(this, answers);
    }

    boolean offers(String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }

    Problem problem(Wrong wrong) {
        return problem(errors.get(wrong));
    }

    Problem problem(String words) {
        return new Problem(target(), name, words);
    }
}
