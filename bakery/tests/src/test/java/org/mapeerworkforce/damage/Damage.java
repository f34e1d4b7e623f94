package org.mapeerworkforce.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What happens to a file that is edited in a browser, on a phone, in a word processor, or in a hurry. */
enum Damage {
    REMOVED, DOUBLED, CUT, TABS, SMART_QUOTES, NO_BREAK_SPACES, EMOJI, RIGHT_TO_LEFT, PUNCTUATION, WINDOWS, BYTE_ORDER_MARK;

    private static final int CUT_EVERY = 10;
    private static final String LINE_END = "\n";
    private static final List<String> MARKS = List.of(":", "- ", "{", "[", "*", "&", "!", "|", ">", "%", "@", "`", "#", "'", "\"", "<<: ", "? ", "---", "<b", "](");

    /** One file after the damage. */
    record Damaged(String name, String text) {
    }

    /** Every way in which this damage can happen to a text. */
    List<Damaged> to(String text) {
        List<String> lines = text.lines().toList();
        return switch (this) {
            case REMOVED -> lines(lines, line -> List.of());
            case DOUBLED -> lines(lines, line -> List.of(line, line));
            case CUT -> IntStream.range(0, text.length() / CUT_EVERY).mapToObj(i -> new Damaged(this + " at character " + i * CUT_EVERY, text.substring(0, i * CUT_EVERY))).toList();
            case TABS -> changed(lines, line -> line.startsWith(" ") ? "\t" + line.strip() : line.replaceFirst(" ", "\t"));
            case SMART_QUOTES -> changed(lines, line -> line.matches(".*['\"].*") ? line.replaceAll("(^|[ :\\[{(])['\"]", "$1“").replaceAll("['\"]", "”") : line.replaceFirst("(: +|^)(\\S.*)$", "$1“$2”"));
            case NO_BREAK_SPACES -> changed(lines, line -> line.replace(' ', '\u00A0'));
            case EMOJI -> changed(lines, line -> line.substring(0, line.length() / 2) + "😀" + line.substring(line.length() / 2));
            case RIGHT_TO_LEFT -> changed(lines, line -> "\u200F" + line);
            case PUNCTUATION -> IntStream.range(0, lines.size()).boxed().flatMap(at -> changedAt(lines, at, line -> marked(line, MARKS.get(at % MARKS.size())))).toList();
            case WINDOWS -> List.of(new Damaged(this + " everywhere", text.replace(LINE_END, "\r\n")));
            case BYTE_ORDER_MARK -> List.of(new Damaged(this + " at the start", "\uFEFF" + text));
        };
    }

    private List<Damaged> changed(List<String> lines, UnaryOperator<String> change) {
        return IntStream.range(0, lines.size()).boxed().flatMap(at -> changedAt(lines, at, change)).toList();
    }

    private Stream<Damaged> changedAt(List<String> lines, int at, UnaryOperator<String> change) {
        return Stream.of(line(lines, at, List.of(change.apply(lines.get(at)))));
    }

    private List<Damaged> lines(List<String> lines, Function<String, List<String>> change) {
        return IntStream.range(0, lines.size()).mapToObj(at -> line(lines, at, change.apply(lines.get(at)))).toList();
    }

    private Damaged line(List<String> lines, int at, List<String> instead) {
        List<String> all = new ArrayList<>(lines.subList(0, at));
        all.addAll(instead);
        all.addAll(lines.subList(at + 1, lines.size()));
        return new Damaged(this + " line " + (at + 1), all.stream().map(line -> line + LINE_END).collect(Collectors.joining()));
    }

    private static String marked(String line, String mark) {
        int colon = line.indexOf(": ");
        return colon < 0 ? mark + line : line.substring(0, colon + 2) + mark + line.substring(colon + 2);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
