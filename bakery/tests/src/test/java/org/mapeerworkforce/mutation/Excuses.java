package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of mutants that do the same as our code: no test can tell them from it. Each has a reason
 * on the line below it, and forgives one mutant.
 */
final class Excuses {

    private record Excuse(String mutant, String reason) {
        @Override
        public String toString() {
            return mutant + " (" + reason + ")";
        }
    }

    private final List<Excuse> excuses = new ArrayList<>();

    /** @param list the file of the excuses */
    Excuses(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        for (int line = 0; line < lines.size(); line += 2) {
            excuses.add(new Excuse(lines.get(line).strip(), lines.get(line + 1).strip()));
        }
    }

    /** Those of {@code mutants} that live and are forgiven. */
    List<Mutant> forgiven(List<Mutant> mutants) {
        List<Excuse> left = new ArrayList<>(excuses);
        return mutants.stream().filter(Mutant::lives).filter(mutant -> left.stream().filter(excuse -> excuse.mutant().equals(mutant.name())).findFirst().map(left::remove).orElse(false)).toList();
    }

    /** A line for each, and whether a mutant needs it. */
    List<String> told(List<Mutant> forgiven) {
        return excuses.stream().map(excuse -> (forgiven.stream().anyMatch(mutant -> mutant.name().equals(excuse.mutant())) ? "equivalent: " : "listed, and not alive: ") + excuse).toList();
    }
}
