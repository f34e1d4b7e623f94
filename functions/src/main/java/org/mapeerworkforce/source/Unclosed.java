package org.mapeerworkforce.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * A quote or a bracket that is opened and never closed. YAML reads on behind it, and stumbles over
 * a later line, or over the end of the file.
 *
 * @param at   the index of the line on which it is opened
 * @param line that line
 * @param sign the quote or the bracket
 * @param ends whether the value certainly ends with the line
 */
record Unclosed(int at, String line, char sign, boolean ends) {

    private static final Pattern OPENS = Pattern.compile("(\\s*(?:- )?(?:[\\w-]+: +)?)(['\"])(.*)");
    private static final String OPENING = "'\"[{";
    private static final String NEXT = "\\s*|\\s*(?:- |#|[\\w-]+:(?: .*)?$).*";

    static Optional<Unclosed> of(MarkedYamlEngineException broken, List<String> lines) {
        String context = broken.getContext() == null ? "" : broken.getContext();
        Optional<Mark> opened = broken.getContextMark().filter(mark -> opens(mark, lines) && (context.contains("quoted scalar") || context.contains("flow")));
        return opened.map(mark -> at(mark, lines)).orElseGet(() -> before(broken.getProblemMark().map(Mark::getLine).orElse(0), lines));
    }

    /** Where a text ends within a bracket, the mark may stand at its end. */
    private static boolean opens(Mark mark, List<String> lines) {
        return mark.getLine() < lines.size() && mark.getColumn() < lines.get(mark.getLine()).length() && OPENING.indexOf(lines.get(mark.getLine()).charAt(mark.getColumn())) >= 0;
    }

    private static Optional<Unclosed> at(Mark mark, List<String> lines) {
        String line = lines.get(mark.getLine());
        char sign = line.charAt(mark.getColumn());
        String rest = line.substring(mark.getColumn() + 1);
        boolean closed = sign == '[' ? rest.contains("]") : sign == '{' ? rest.contains("}") : closes(rest, sign);
        return closed ? Optional.empty() : Optional.of(new Unclosed(mark.getLine(), line, sign, ends(mark.getLine(), lines) && line.substring(0, mark.getColumn()).matches("\\s*(?:- )?(?:[\\w-]+: +)?")));
    }

    /** The quote that a line closes which should have opened one of its own. */
    private static Optional<Unclosed> before(int problem, List<String> lines) {
        for (int i = Math.min(problem, lines.size()) - 1; i >= 0; i--) {
            Matcher opens = OPENS.matcher(lines.get(i));
            if (opens.matches() && !closes(opens.group(3), opens.group(2).charAt(0))) {
                String quote = opens.group(2);
                boolean here = problem < lines.size() && lines.get(problem).contains(quote) && lines.subList(i + 1, problem).stream().noneMatch(between -> between.contains(quote));
                return here ? Optional.of(new Unclosed(i, lines.get(i), quote.charAt(0), ends(i, lines))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A line in single quotes with an apostrophe, or the other way round, in quotes that do not end inside. */
    static Optional<String> requoted(String line) {
        Matcher opens = OPENS.matcher(line);
        if (!opens.matches()) {
            return Optional.empty();
        }
        String quote = opens.group(2);
        String other = quote.equals("'") ? "\"" : "'";
        String value = opens.group(3).strip().replaceFirst(quote + "$", "").replace("''", "'");
        return value.contains(quote) && !value.contains(other) && !value.contains("\\") ? Optional.of(opens.group(1) + other + value + other) : Optional.empty();
    }

    private static boolean closes(String rest, char quote) {
        return rest.replaceAll(quote == '\'' ? "''" : "\\\\.", "").indexOf(quote) >= 0;
    }

    private static boolean ends(int at, List<String> lines) {
        return at + 1 >= lines.size() || lines.get(at + 1).matches(NEXT);
    }

    String wrong() {
        return (quote() ? "this quote" : "this bracket `" + sign + "`") + " is never closed";
    }

    String write() {
        return quote() ? "Write the same quote, `" + sign + "`, where the value ends." : "Write `" + closing() + "` where it ends, or put quotes around a value that begins with `" + sign + "`.";
    }

    Correction correction() {
        return ends ? new Correction(line, line.stripTrailing() + closing()) : Correction.NONE;
    }

    private boolean quote() {
        return sign != '[' && sign != '{';
    }

    private char closing() {
        return sign == '[' ? ']' : sign == '{' ? '}' : sign;
    }
}
