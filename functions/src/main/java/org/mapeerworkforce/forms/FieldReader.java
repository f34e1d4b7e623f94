package org.mapeerworkforce.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Nearest;

/** Reads one question of a form. */
final class FieldReader {

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private final Keys keys;
    private final Facts facts;
    private final Wording wording;

    FieldReader(Keys keys, Facts facts) {
        this.keys = keys;
        this.facts = facts;
        this.wording = new Wording(keys, facts);
    }

    /** @param who who sees the answers of the whole form; null where each question says so */
    Field field(String who) {
        Kind kind = keys.choice("kind", Kind.SHORT_TEXT);
        boolean required = keys.flag("required", false);
        int limit = kind.ticks() ? 0 : keys.number("limit").orElse(kind.usualLimit());
        List<Option> options = kind.chooses() || keys.isUnclear("kind") && keys.has("options") ? options() : List.of();
        String joins = kind.ticks() || keys.isUnclear("kind") ? keys.text("joins").orElse(null) : null;
        if (kind == Kind.CONSENT && !keys.isUnclear("required") && !required && joins == null) {
            keys.fault("kind", "nothing comes of this consent, ticked or not", "Add a line `required: true`, or a line like `joins: email-list` with the list that it is for.");
        }
        Field field = new Field(
                Names.checked(keys, "name", "email"), kind,
                wording.required("label", "Email address"), wording.optional("hint"), required,
                keys.text("autocomplete").orElse(null), limit, options, joins,
                errors(kind, required, options, limit),
                wording.required("why", "So that we can answer you."),
                who(who));
        keys.refuseUnknown();
        return field;
    }

    private List<Option> options() {
        List<Option> options = keys.parts("options").stream().map(part -> Option.read(part, facts)).toList();
        if (options.isEmpty()) {
            keys.fault("options", "there is nothing to choose from", "Add `options:` and below it lines like `  - {value: other, label: Another role}`.");
        }
        Names.doubled(options.stream().map(Option::value).toList()).forEach(value ->
                keys.fault("options", "two options have the value `" + value + "`", "Give each option a value of its own."));
        return options;
    }

    private Map<Wrong, String> errors(Kind kind, boolean required, List<Option> options, int limit) {
        Keys words = keys.below("errors");
        // Which words are needed hangs on the two, and what nobody needs would be told to be taken out.
        if (keys.isUnclear("kind") || keys.isUnclear("required")) {
            return Map.of();
        }
        Map<Wrong, String> errors = new EnumMap<>(Wrong.class);
        kind.ways(required, options).forEach(way -> errors.put(way, words.required(way.key(), way.example()).replace("{limit}", String.valueOf(limit))));
        words.refuseUnknown();
        labels(words, errors, options);
        return errors;
    }

    /** Words in these quotes are those of an option: it may have been given others. */
    private void labels(Keys words, Map<Wrong, String> errors, List<Option> options) {
        List<String> labels = options.stream().map(Option::label).toList();
        if (!labels.isEmpty()) {
            errors.forEach((way, text) -> named(words, way.key(), text, labels));
            keys.text("hint").ifPresent(hint -> named(keys, "hint", hint, labels));
        }
    }

    private static void named(Keys words, String key, String text, List<String> labels) {
        QUOTED.matcher(text).results().map(quoted -> quoted.group(1)).filter(quoted -> !labels.contains(quoted)).distinct().forEach(quoted -> {
            Optional<String> near = Nearest.to(quoted, labels);
            words.fault(key, "no option of this question is called “" + quoted + "”", near.map(label -> "Did you mean “" + label + "”?").orElse("Write one of “" + String.join("”, “", labels) + "”."),
                    near.map(label -> new Correction(quoted, label)).orElse(Correction.NONE));
        });
    }

    private String who(String whole) {
        Optional<String> own = Optional.ofNullable(wording.optional("who"));
        return own.or(() -> Optional.ofNullable(whole)).orElseGet(() -> wording.required("who", "The coordinators of the coalition."));
    }
}
