package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapeerworkforce.Project;

/** The tables of functions/SECURITY.md: five cells for one requirement, or two for several that share an answer. */
final class SecurityPage {

    static final Path FILE = Project.REAL.resolve("functions/SECURITY.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:[0-9]+\\.[0-9]+\\.[0-9]+ )+)\\|(.*)\\|$");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private SecurityPage() {
    }

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static List<Requirement> read(String text) {
        return ROW.matcher(text).results().flatMap(SecurityPage::row).toList();
    }

    private static Stream<Requirement> row(MatchResult row) {
        String[] cells = Arrays.stream(row.group(2).split("\\|")).map(String::strip).toArray(String[]::new);
        return Arrays.stream(row.group(1).split(" ")).map(id -> cells.length < 4
                ? new Requirement(id, "", cells[0], List.of())
                : new Requirement(id, cells[0], cells[2], CODE.matcher(cells[3]).results().map(code -> code.group(1)).toList()));
    }
}
