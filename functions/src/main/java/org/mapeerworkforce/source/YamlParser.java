package org.mapeerworkforce.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns YAML text into {@link Yaml}, and what is wrong with it into {@link Faults}. */
final class YamlParser {

    private static final String COLON = "Put quotes around a value that holds a colon, a `#` or a quote: `title: \"Mission: what we do\"`.";
    /** A value that begins with a sign which means something else in YAML. */
    private static final Pattern SIGN = Pattern.compile("\\s*[\\w-]+: +(([*&!|>%@`\\[{]).*)");
    /** A key without the blank behind its colon, which YAML reads on into the next line. */
    private static final Pattern UNSPACED = Pattern.compile("(\\s*(?:- )?[A-Za-z-]+:)([^\\s/].*)");
    private static final Pattern COLON_INSIDE = Pattern.compile("\\s*[\\w-]+: +([^\\s'].*: .*)");

    private final String file;
    private final int firstLine;
    private final Faults faults;
    private boolean readable = true;

    /** @param firstLine the line of the file on which the YAML text begins */
    YamlParser(String file, int firstLine, Faults faults) {
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
    }

    /** The keys of {@code text}; without any where the text is empty or faulty. */
    Yaml.Entries entries(String text) {
        Yaml top = parsed(text).orElse(new Yaml.Entries(firstLine, Map.of()));
        if (top instanceof Yaml.Entries entries) {
            return entries;
        }
        faults.add(file, top.line(), "this is " + top.kind() + " where keys are expected", "Write lines like `title: Our mission`.");
        return new Yaml.Entries(firstLine, Map.of());
    }

    /** Whether the text was YAML at all: if not, nothing can be said about its keys. */
    boolean readable() {
        return readable;
    }

    private Optional<Yaml> parsed(String text) {
        try {
            return document(new PlainEvents(text));
        } catch (MarkedYamlEngineException broken) {
            int line = line(broken.getProblemMark().or(broken::getContextMark));
            List<String> lines = text.lines().toList();
            int at = Math.min(line - firstLine, lines.size());
            Optional<Unclosed> unclosed = Unclosed.of(broken, lines);
            if (unclosed.isPresent()) {
                faults.add(file, firstLine + unclosed.get().at(), unclosed.get().wrong(), unclosed.get().write(), unclosed.get().correction());
            } else if (at > 0 && UNSPACED.matcher(lines.get(at - 1)).matches()) {
                unspaced(line - 1, lines.get(at - 1));
            } else {
                int last = Math.min(at, lines.size() - 1);
                String written = lines.get(last);
                Optional<String> requoted = Unclosed.requoted(written);
                faults.add(file, firstLine + last, "this line cannot be read as `key: value`", requoted.map(right -> "Write `" + right.strip() + "`: a quote inside ends the value.").orElseGet(() -> cure(written)),
                        requoted.map(right -> new Correction(written, right)).orElseGet(() -> at > last ? Correction.NONE : correction(written)));
            }
        } catch (YamlEngineException broken) {
            faults.add(file, firstLine, "these lines cannot be read as `key: value`", COLON);
        }
        readable = false;
        return Optional.empty();
    }

    private void unspaced(int line, String written) {
        String spaced = UNSPACED.matcher(written).replaceFirst("$1 $2");
        faults.add(file, line, "a blank is missing behind the colon", "Write `" + spaced.strip() + "`.", new Correction(written, spaced));
    }

    private static String cure(String line) {
        Matcher sign = SIGN.matcher(line);
        return line.contains("\t") ? "Use spaces here instead of the tab."
                : sign.matches() ? "Put quotes around a value that begins with `" + sign.group(2) + "`." : COLON;
    }

    /** Spaces for tabs; quotes around a value that begins with a sign or holds a colon. */
    private static Correction correction(String line) {
        if (line.contains("\t")) {
            return new Correction(line, line.replace("\t", "  "));
        }
        Matcher open = line.contains("\"") || line.contains("\\") ? SIGN.matcher("") : SIGN.matcher(line).matches() ? SIGN.matcher(line) : COLON_INSIDE.matcher(line);
        return open.matches() ? new Correction(line, line.substring(0, open.start(1)) + '"' + open.group(1).strip() + '"') : Correction.NONE;
    }

    /** Out of the parser's events: a tree of nodes between them and ours would cost a function its time to start. */
    private Optional<Yaml> document(PlainEvents events) {
        if (!events.begins()) {
            return Optional.empty();
        }
        Yaml root = value(events.next(), events);
        events.end();
        return Optional.of(root);
    }

    private Yaml value(Event event, PlainEvents events) {
        int line = line(event.getStartMark());
        if (event instanceof ScalarEvent scalar) {
            return new Yaml.Text(line, scalar.getValue());
        }
        return event instanceof SequenceStartEvent ? new Yaml.Items(line, items(events)) : new Yaml.Entries(line, pairs(events));
    }

    private List<Yaml> items(PlainEvents events) {
        List<Yaml> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            items.add(value(event, events));
        }
        return List.copyOf(items);
    }

    private Map<String, Yaml.Entry> pairs(PlainEvents events) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            Yaml name = value(event, events);
            String key = name instanceof Yaml.Text text ? text.value() : "?";
            if (entries.putIfAbsent(key, new Yaml.Entry(name.line(), value(events.next(), events))) != null) {
                faults.add(file, name.line(), "`" + key + "` stands here a second time", "Keep one of the two.");
            }
        }
        return entries;
    }

    private int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + firstLine;
    }
}
