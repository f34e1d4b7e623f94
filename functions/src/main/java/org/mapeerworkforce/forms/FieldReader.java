package org.mapeerworkforce.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.source.Keys;

/** Reads one question of a form. */
final class FieldReader {

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
        int limit = kind.usualLimit() == 0 ? 0 : keys.number("limit").orElse(kind.usualLimit());
        List<Option> options = kind.chooses() ? options() : List.of();
        String joins = kind.ticks() ? keys.text("joins").orElse(null) : null;
        if (kind == Kind.CONSENT && !required && joins == null) {
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
        Map<Wrong, String> errors = new EnumMap<>(Wrong.class);
        kind.ways(required, options).forEach(way -> errors.put(way, words.required(way.key(), way.example()).replace("{limit}", String.valueOf(limit))));
        words.refuseUnknown();
        return errors;
    }

    private String who(String whole) {
        Optional<String> own = Optional.ofNullable(wording.optional("who"));
        return own.or(() -> Optional.ofNullable(whole)).orElseGet(() -> wording.required("who", "The coordinators of the coalition."));
    }
}
