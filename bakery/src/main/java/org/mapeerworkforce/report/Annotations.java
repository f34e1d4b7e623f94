package org.mapeerworkforce.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.checks.Findings;
import org.mapeerworkforce.source.Excerpt;
import org.mapeerworkforce.source.Fault;

/** What was found, as commands that make GitHub show it at the lines of a pull request. */
public final class Annotations {

    /** GitHub shows ten errors and ten warnings of a step, and keeps silent about the rest. */
    private static final int LIMIT = 10;

    private final Path root;

    /** @param root the folder of the project */
    public Annotations(Path root) {
        this.root = root;
    }

    /** One command a line. */
    public String of(Findings findings) {
        return Stream.concat(all("error", "Please mend this line", findings.faults()), all("warning", "Advice", findings.advice()))
                .map(command -> command + "\n").collect(Collectors.joining()) + Sentences.count(findings) + "\n";
    }

    private Stream<String> all(String kind, String title, List<Fault> found) {
        if (found.size() <= LIMIT) {
            return found.stream().map(fault -> command(kind, fault, title, fault.wrong() + ". " + cure(fault)));
        }
        Map<String, List<Fault>> files = found.stream().collect(Collectors.groupingBy(Fault::file, LinkedHashMap::new, Collectors.toList()));
        List<String> commands = new ArrayList<>(files.values().stream().map(faults -> file(kind, title, faults)).toList());
        return commands.size() <= LIMIT ? commands.stream()
                : Stream.concat(commands.stream().limit(LIMIT - 1), Stream.of("::" + kind + " title=" + property(title) + "::" + data("More: " + files.keySet().stream().skip(LIMIT - 1).collect(Collectors.joining(", ")))));
    }

    private String file(String kind, String title, List<Fault> faults) {
        return faults.size() == 1 ? command(kind, faults.get(0), title, faults.get(0).wrong() + ". " + cure(faults.get(0)))
                : command(kind, faults.get(0), title + ", and " + (faults.size() - 1) + " more in this file",
                        faults.stream().map(fault -> (fault.line() > 0 ? "Line " + fault.line() + ": " : "") + fault.wrong() + ". " + cure(fault)).collect(Collectors.joining("\n")));
    }

    private String cure(Fault fault) {
        return fault.write() + Excerpt.of(root, fault).corrected().map(line -> "\nThe whole line:\n" + line).orElse("");
    }

    private static String command(String kind, Fault fault, String title, String message) {
        return "::" + kind + " file=" + property(fault.file()) + (fault.line() > 0 ? ",line=" + fault.line() : "") + ",title=" + property(title) + "::" + data(message);
    }

    /** As GitHub's own toolkit escapes what stands behind the last colons. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
