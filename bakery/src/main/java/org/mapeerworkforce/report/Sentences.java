package org.mapeerworkforce.report;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.mapeerworkforce.checks.Findings;
import org.mapeerworkforce.source.Confirm;
import org.mapeerworkforce.source.Excerpt;
import org.mapeerworkforce.source.Fault;

/** What was found, in sentences, each with its line as it stands and as it should be. */
public final class Sentences {

    /** A line of dashes shows nothing that its fault has not said. */
    private static final String WORDS = ".*[\\p{L}\\p{N}#<].*";

    private final Path root;
    private final Colours colours;

    /** @param root the folder of the project */
    public Sentences(Path root, Colours colours) {
        this.root = root;
        this.colours = colours;
    }

    /** Everything: faults, advice, what is open before the launch, and how many there are. */
    public String of(Findings findings, List<Confirm> open) {
        return findings.faults().stream().map(fault -> told(fault, colours.fault(place(fault)))).collect(Collectors.joining())
                + heading("Advice. Nothing has to be done:", findings.advice().size())
                + findings.advice().stream().map(advice -> told(advice, colours.advice(place(advice)))).collect(Collectors.joining())
                + beforeLaunch(open)
                + count(findings) + "\n";
    }

    /** The values that only the coalition can give; nothing where none is open. */
    public static String beforeLaunch(List<Confirm> open) {
        return heading("Before launch:", open.size()) + open.stream().map(value -> "  " + value + "\n").collect(Collectors.joining());
    }

    /** The values without which nothing is published, and what to do; nothing where none is open. */
    public static String blocking(List<Confirm> open) {
        List<Confirm> blocking = open.stream().filter(value -> value.effects().contains(Confirm.Effect.BLOCK)).toList();
        String heading = "Not to be published: " + many(blocking.size(), "value is", "values are") + " open that only the coalition can give.";
        return heading(heading, blocking.size()) + blocking.stream().map(value -> "  " + value + "\n").collect(Collectors.joining())
                + heading("Write each value in its file, in the place of its question.", blocking.size());
    }

    /** How many there are, in words. */
    static String count(Findings findings) {
        String faults = findings.faults().isEmpty() ? "Every check has passed." : many(findings.faults().size(), "fault", "faults") + " to mend.";
        return faults + (findings.advice().isEmpty() ? "" : " " + many(findings.advice().size(), "piece", "pieces") + " of advice.");
    }

    static String many(int count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    private String told(Fault fault, String place) {
        Excerpt excerpt = Excerpt.of(root, fault);
        return place + fault.toString().substring(place(fault).length()) + "\n"
                + (!excerpt.text().matches(WORDS) ? "" : "    now:   " + printable(excerpt.text()) + "\n")
                + excerpt.corrected().map(line -> "    write: " + colours.good(printable(line)) + "\n").orElse("");
    }

    private static String heading(String heading, int count) {
        return count == 0 ? "" : heading + "\n";
    }

    private static String place(Fault fault) {
        return fault.file() + (fault.line() > 0 ? ", line " + fault.line() : "") + ":";
    }

    /** What a file says must not steer the terminal that shows it. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
