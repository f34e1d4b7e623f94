package org.mapeerworkforce.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of question. A kind owns how an answer is tidied, when it is wrong, and every way of
 * showing it, so that no two places can disagree about it.
 */
public enum Kind {

    SHORT_TEXT(200),
    PARAGRAPH(2000) {
        @Override
        String tidied(String typed) {
            return Characters.lines(typed);
        }
    },
    EMAIL(254, Wrong.MALFORMED) {
        @Override
        String tidied(String typed) {
            return EmailAddress.normalised(super.tidied(typed));
        }

        @Override
        boolean possible(String answer) {
            return EmailAddress.possible(answer);
        }
    },
    PHONE(40, Wrong.MALFORMED) {
        @Override
        boolean possible(String answer) {
            // Seven digits make a local number, fifteen the longest one there is (ITU-T E.164).
            long digits = answer.chars().filter(Character::isDigit).count();
            return digits >= 7 && digits <= 15 && answer.matches("\\+?[0-9 ().,/x#ext-]+");
        }
    },
    ONE_CHOICE(200, Wrong.NOT_OFFERED),
    SEVERAL_CHOICES(200, Wrong.NOT_OFFERED, Wrong.CONTRADICTION),
    CONSENT(0, Wrong.NOT_OFFERED),
    ATTESTATION(0, Wrong.NOT_OFFERED);

    /** What a ticked box sends, stores and shows. */
    public static final String YES = "yes";

    private final int usualLimit;
    private final Set<Wrong> ways;

    Kind(int usualLimit, Wrong... ways) {
        this.usualLimit = usualLimit;
        this.ways = ways.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(ways));
    }

    /** The macro of templates/form-fields.ftl that draws it. */
    public String macro() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The limit of a field that names none, in characters. */
    int usualLimit() {
        return usualLimit;
    }

    boolean chooses() {
        return this == ONE_CHOICE || this == SEVERAL_CHOICES;
    }

    boolean ticks() {
        return this == CONSENT || this == ATTESTATION;
    }

    /** Whether a browser may send its name more than once. */
    public boolean repeats() {
        return this == SEVERAL_CHOICES;
    }

    /** Every way in which an answer of this kind can be wrong, for the words that a definition must have. */
    Set<Wrong> ways(boolean required, List<Option> options) {
        EnumSet<Wrong> all = EnumSet.noneOf(Wrong.class);
        all.addAll(ways);
        if (required) {
            all.add(Wrong.MISSING);
        }
        if (!chooses() && !ticks() || options.stream().anyMatch(Option::takesWords)) {
            all.add(Wrong.TOO_LONG);
        }
        if (options.stream().noneMatch(Option::alone)) {
            all.remove(Wrong.CONTRADICTION);
        }
        return all;
    }

    /** One typed value as it is kept. */
    String tidied(String typed) {
        return Characters.line(typed);
    }

    /** Whether a value that is not empty can be an answer of this kind. */
    boolean possible(String answer) {
        return true;
    }

    /** The answer as people read it, in an export, a mail or a page: labels, not values. */
    String shown(Field field, Answers answers) {
        return chooses()
                ? field.options().stream().filter(option -> answers.has(field.name(), option.value())).map(option -> label(field, option, answers)).collect(Collectors.joining("; "))
                : answers.one(field.name());
    }

    private static String label(Field field, Option option, Answers answers) {
        String words = option.takesWords() ? answers.one(field.inWords(option)) : "";
        return words.isEmpty() ? option.label() : option.label() + ": " + words;
    }
}
