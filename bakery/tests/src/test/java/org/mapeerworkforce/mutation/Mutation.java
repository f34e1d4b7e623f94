package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mapeerworkforce.Project;

/** Tells how many mutants our tests killed, package by package, and names each that lives without an excuse. */
public final class Mutation {

    private static final String ROW = "%-12s %8s %8s %10s %8s %6s%n";
    private static final double PERCENT = 100;
    private static final double LEAST = 90;
    private static final String ALL = "*";

    private Mutation() {
    }

    /** @param arguments the classes to change, such as {@code store.*,functions.Body}, and how many processes change them */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Project.REAL.resolve("bakery/tests");
        List<String> asked = List.of(arguments[0].split(","));
        List<Mutant> mutants = mutants(asked, arguments[1], module.resolve("target/mutation"));
        Excuses excuses = new Excuses(module.resolve("src/test/mutation/equivalent.txt"));
        List<Mutant> forgiven = excuses.forgiven(mutants);
        table(mutants, forgiven, System.out);
        excuses.told(forgiven).forEach(System.out::println);
        Set<String> unguarded = asked.contains(ALL) ? Guarded.without(mutants) : Set.of();
        unguarded.forEach(name -> System.out.println("NOT FOUND: " + name + " is to be guarded, and has no mutant"));
        if (!kept(mutants, forgiven) || !unguarded.isEmpty()) {
            System.exit(1);
        }
    }

    private static List<Mutant> mutants(List<String> asked, String processes, Path reports) throws IOException, InterruptedException {
        Pit pit = new Pit(Project.REAL);
        List<Mutant> mutants = new ArrayList<>();
        for (Round round : Round.values()) {
            Path report = reports.resolve(round.name().toLowerCase(Locale.ROOT));
            if (!round.of(asked).isEmpty()) {
                pit.run(round.of(asked), round.tests(), processes, report);
                mutants.addAll(Mutant.in(report.resolve("mutations.xml")));
            }
        }
        if (mutants.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to change in " + asked);
        }
        return mutants;
    }

    private static void table(List<Mutant> mutants, List<Mutant> forgiven, PrintStream out) {
        out.printf(ROW, "package", "mutants", "killed", "timed out", "excused", "%");
        Map<String, List<Mutant>> packages = mutants.stream().collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()));
        packages.forEach((name, own) -> row(name, own, forgiven, out));
        row("guarded", mutants.stream().filter(Guarded::holds).toList(), forgiven, out);
        row("all", mutants, forgiven, out);
    }

    private static void row(String name, List<Mutant> mutants, List<Mutant> forgiven, PrintStream out) {
        out.printf(Locale.ROOT, ROW, name, mutants.size(), mutants.stream().filter(Mutant::killed).count(), mutants.stream().filter(Mutant::timedOut).count(),
                mutants.stream().filter(forgiven::contains).count(), String.format(Locale.ROOT, "%.1f", share(mutants, forgiven)));
    }

    /** The share of those that were noticed, of those that could be. */
    private static double share(List<Mutant> mutants, List<Mutant> forgiven) {
        List<Mutant> killable = mutants.stream().filter(mutant -> !forgiven.contains(mutant)).toList();
        return killable.isEmpty() ? PERCENT : PERCENT * killable.stream().filter(mutant -> !mutant.lives()).count() / killable.size();
    }

    /** Each that lives is explained, and they are few. */
    private static boolean kept(List<Mutant> mutants, List<Mutant> forgiven) {
        List<Mutant> alive = mutants.stream().filter(mutant -> mutant.lives() && !forgiven.contains(mutant)).toList();
        alive.forEach(mutant -> System.out.println("ALIVE: " + mutant.name() + " (line " + mutant.line() + ")"));
        return alive.isEmpty() && share(mutants, List.of()) >= LEAST;
    }
}
