package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of mutants that do the same as our code: no test can tell them from it. Each has a reason on the line below it. */
final class Excuses {

    private Excuses() {
    }

    /** Reasons by the name of the mutant. */
    static Map<String, String> read(Path list) throws IOException {
        Map<String, String> excuses = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        for (int line = 0; line < lines.size(); line += 2) {
            excuses.put(lines.get(line).strip(), lines.get(line + 1).strip());
        }
        return excuses;
    }
}
