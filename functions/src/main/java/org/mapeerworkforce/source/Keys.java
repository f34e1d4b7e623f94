package org.mapeerworkforce.source;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The keys of one YAML file or of one part of it, asked for by name and type. What is missing,
 * impossible or never asked for becomes a fault; the caller always gets a value to go on with.
 *
 * <p>The known keys are those that were asked for: there is no second list of them.
 */
public final class Keys {

    private static final DateTimeFormatter DAY = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MINUTE = strict("uuuu-MM-dd HH:mm");

    private static final List<String> FLAGS = List.of("true", "false");

    private final String file;
    private final Yaml.Entries yaml;
    private final Faults faults;
    private final List<Confirm> confirms;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Fault> missing = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    private Keys(String file, Yaml.Entries yaml, Faults faults, List<Confirm> confirms) {
        this.file = file;
        this.yaml = yaml;
        this.faults = faults;
        this.confirms = confirms;
    }

    /**
     * Reads YAML text.
     *
     * @param file      its name in messages
     * @param firstLine the line of the file on which the text begins
     */
    public static Keys of(String file, int firstLine, String text, Faults faults) {
        YamlParser parser = new YamlParser(file, firstLine, faults);
        Yaml.Entries entries = parser.entries(text);
        return new Keys(file, entries, parser.readable() ? faults : new Faults(), new ArrayList<>());
    }

    /** Reads a whole YAML file below {@code root}, packed or not. */
    public static Keys in(Path root, String file, Faults faults) {
        return Packed.read(root, file).map(entries -> new Keys(file, entries, faults, new ArrayList<>())).orElseGet(() -> of(file, 1, Utf8.read(root, file, faults), faults));
    }

    /** The values still open in these keys and in those below them. */
    public List<Confirm> confirms() {
        return List.copyOf(confirms);
    }

    public String file() {
        return file;
    }

    /** The line of the key, or of the keys around it where it is missing. */
    public int line(String key) {
        Yaml.Entry entry = yaml.entries().get(key);
        return entry == null ? yaml.line() : entry.line();
    }

    /** The line of each key that was written. */
    public Map<String, Integer> lines() {
        return yaml.entries().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().line()));
    }

    public boolean has(String key) {
        asked.add(key);
        return yaml.entries().containsKey(key);
    }

    /** Every key that was written, in order: for keys that are themselves data. */
    public List<String> names() {
        asked.addAll(yaml.entries().keySet());
        return List.copyOf(yaml.entries().keySet());
    }

    /** A text without the blanks around it; empty values count as missing. */
    public Optional<String> text(String key) {
        Yaml value = value(key);
        return value == null ? Optional.empty() : text(key, value);
    }

    /** A text that must be there. @param example what a good line looks like */
    public String required(String key, String example) {
        Optional<String> written = text(key);
        if (written.isEmpty()) {
            missing(key, "`" + key + "` is missing", "Add a line like `" + key + ": " + example + "`.");
        }
        return written.orElse("");
    }

    /** A day such as 2026-12-09. */
    public Optional<LocalDate> day(String key) {
        return parsed(key, text -> LocalDate.parse(text, DAY), Typed::day, "a day of the calendar", "Write year, month and day like `2026-12-09`.");
    }

    /** A day that must be there. */
    public Optional<LocalDate> requiredDay(String key, String example) {
        required(key, example);
        return day(key);
    }

    /** A day with a time such as 2026-12-09 14:00. */
    public Optional<LocalDateTime> minute(String key) {
        return parsed(key, text -> LocalDateTime.parse(text, MINUTE), Typed::minute, "a day and a time", "Write it like `2026-12-09 14:00`.");
    }

    /** A whole number, 0 or more. */
    public Optional<Integer> number(String key) {
        return parsed(key, Integer::parseUnsignedInt, Typed::number, "a whole number", "Write digits only, like `60`.");
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        String written = text(key).orElse(String.valueOf(otherwise));
        if (FLAGS.contains(written)) {
            return written.equals("true");
        }
        return Typed.flag(written).map(meant -> {
            fault(key, "`" + key + "` is `" + written + "`", "Write `" + key + ": " + meant + "`.", new Correction(key + ": " + written, key + ": " + meant));
            return meant.equals("true");
        }).orElseGet(() -> choice(key, FLAGS, String.valueOf(otherwise)).equals("true"));
    }

    /** One of a few words. */
    public String choice(String key, List<String> words, String otherwise) {
        String written = text(key).orElse(otherwise);
        if (words.contains(written)) {
            return written;
        }
        unclear.add(key);
        faults.add(file, line(key), "`" + key + "` is `" + written + "`", meant(written, words), nearest(written, words));
        return otherwise;
    }

    /** Whether a choice was written that is none: what depends on it cannot be told. */
    public boolean isUnclear(String key) {
        return unclear.contains(key);
    }

    /** One constant of an enum, written in lower case with dashes. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        Map<String, E> all = new LinkedHashMap<>();
        for (E one : otherwise.getDeclaringClass().getEnumConstants()) {
            all.put(word(one), one);
        }
        return all.get(choice(key, List.copyOf(all.keySet()), word(otherwise)));
    }

    /** The same, where nothing goes without saying. */
    public <E extends Enum<E>> E requiredChoice(String key, E otherwise) {
        E chosen = choice(key, otherwise);
        if (text(key).isEmpty()) {
            missing(key, "`" + key + "` is missing", "Add the line " + either(Arrays.stream(otherwise.getDeclaringClass().getEnumConstants()).map(one -> key + ": " + word(one)).toList()) + ".");
        }
        return chosen;
    }

    /** The texts of a list; a single value counts as a list of one. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Yaml item : items(key)) {
            text(key, item).ifPresent(texts::add);
        }
        return List.copyOf(texts);
    }

    /** The parts of a list whose items have keys of their own. */
    public List<Keys> parts(String key) {
        List<Keys> parts = new ArrayList<>();
        for (Yaml item : items(key)) {
            keys(key, item).ifPresent(parts::add);
        }
        return List.copyOf(parts);
    }

    /** The keys below a key; none where it is missing. */
    public Keys below(String key) {
        Yaml value = value(key);
        Optional<Keys> below = value == null ? Optional.empty() : keys(key, value);
        return below.orElse(new Keys(file, new Yaml.Entries(line(key), Map.of()), faults, confirms));
    }

    /** The same, where even the question must not be forgotten. */
    public Optional<String> requiredOwned(String key, String example) {
        boolean open = value(key) instanceof Yaml.Entries;
        Optional<String> written = owned(key);
        if (written.isEmpty() && !open) {
            missing(key, "`" + key + "` is missing", "Add a line like `" + key + ": " + example + "`, or `" + key + ":` with a `confirm:` and an `effect:` below it.");
        }
        return written;
    }

    /**
     * A value that may still wait for its owner: either plain, or a {@code confirm:} with its effect.
     * Empty where it is omitted.
     */
    public Optional<String> owned(String key) {
        if (!(value(key) instanceof Yaml.Entries open)) {
            return text(key);
        }
        Keys keys = new Keys(file, open, faults, confirms);
        Set<Confirm.Effect> effects = keys.effects();
        confirms.add(new Confirm(file, line(key), key, keys.required("confirm", "Which address may the public write to?"), effects));
        Optional<String> draft = effects.contains(Confirm.Effect.SHOW) ? Optional.of(keys.required("value", "what stands until the owner answers")) : Optional.empty();
        keys.refuseUnknown();
        return draft;
    }

    private Set<Confirm.Effect> effects() {
        List<String> known = Arrays.stream(Confirm.Effect.values()).map(Confirm.Effect::toString).toList();
        List<String> written = texts("effect");
        if (written.isEmpty()) {
            fault("effect", "`effect` is missing", "Add a line like `effect: omit`, with " + either(known) + ".");
        }
        written.stream().filter(word -> !known.contains(word)).forEach(word -> fault("effect", "`effect` is `" + word + "`", meant(word, known)));
        return Arrays.stream(Confirm.Effect.values()).filter(effect -> written.contains(effect.toString())).collect(Collectors.toSet());
    }

    /** Call when every key has been asked for: a key that nobody asked for is a fault. */
    public void refuseUnknown() {
        for (String key : yaml.entries().keySet()) {
            if (!asked.contains(key)) {
                // What seems to be missing stands here.
                Nearest.to(key, asked).map(missing::remove).ifPresent(faults::withdraw);
                faults.add(file, line(key), "`" + key + "` is not a key that means anything here",
                        Nearest.to(key, asked).map(near -> "Did you mean `" + near + "`?").orElse("Take the line out, or use one of " + listed(asked) + "."),
                        nearest(key, asked));
            }
        }
    }

    /** Adds a fault at the line of a key. */
    public void fault(String key, String wrong, String write) {
        fault(key, wrong, write, Correction.NONE);
    }

    /** Adds a fault for a key that must be there, which is withdrawn where the key is found under a name with a slip. */
    public void missing(String key, String wrong, String write) {
        missing.put(key, new Fault(file, line(key), wrong, write));
        faults.addAll(List.of(missing.get(key)));
    }

    /** Adds a fault whose cure is to write one thing in place of another. */
    public void fault(String key, String wrong, String write, Correction correction) {
        faults.add(file, line(key), wrong, write, correction);
    }

    /** Null where the key was not written. */
    private Yaml value(String key) {
        asked.add(key);
        Yaml.Entry entry = yaml.entries().get(key);
        return entry == null ? null : entry.value();
    }

    private Optional<String> text(String key, Yaml value) {
        if (value instanceof Yaml.Text text) {
            String written = text.value().strip();
            return written.isEmpty() ? Optional.empty() : Optional.of(written);
        }
        faults.add(file, value.line(), "`" + key + "` is " + value.kind() + " where one text is expected", "Write the text behind `" + key + ":` on the same line.");
        return Optional.empty();
    }

    private Optional<Keys> keys(String key, Yaml value) {
        if (value instanceof Yaml.Entries entries) {
            return Optional.of(new Keys(file, entries, faults, confirms));
        }
        faults.add(file, value.line(), "`" + key + "` is " + value.kind() + " where keys are expected", "Write `key: value` lines below `" + key + ":`, each with two more blanks in front.");
        return Optional.empty();
    }

    private List<Yaml> items(String key) {
        Yaml value = value(key);
        return value == null ? List.of() : value instanceof Yaml.Items list ? list.items() : List.of(value);
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parse, Function<String, Optional<String>> meant, String expected, String write) {
        return text(key).flatMap(written -> {
            try {
                return Optional.of(parse.apply(written));
            } catch (DateTimeException | NumberFormatException impossible) {
                fault(key, "`" + key + "` is `" + written + "`, which is not " + expected, write, meant.apply(written).map(right -> new Correction(written, right)).orElse(Correction.NONE));
                return Optional.empty();
            }
        });
    }

    private static String meant(String written, List<String> words) {
        return Nearest.to(written, words).map(near -> "Did you mean `" + near + "`? ").orElse("") + "Write " + either(words) + ".";
    }

    private static Correction nearest(String written, Collection<String> words) {
        return Nearest.to(written, words).map(near -> new Correction(written, near)).orElse(Correction.NONE);
    }

    private static String either(List<String> words) {
        List<String> quoted = words.stream().map(word -> "`" + word + "`").toList();
        return quoted.size() < 2 ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " or " + quoted.get(quoted.size() - 1);
    }

    private static String listed(Set<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
