package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;

/** Tells how many mutants our tests killed, package by package, and names each that lives without an excuse. */
public final class Mutation {

    private static final String ROW = "%-12s %8s %8s %8s %6s%n";
    private static final double PERCENT = 100;
    private static final double LEAST = 90;
    /** What reads what strangers send, writes what browsers and machines read, or keeps a secret: nothing here may live. */
    private static final Predicate<Mutant> GUARDED = mutant -> List.of(
            "functions.UrlEncoded", "functions.Body", "functions.Request", "source.Utf8",
            "functions.Reply", "functions.RequestLog",
            "store.ReceiptCode", "store.Token", "store.Fingerprint", "functions.OriginSecrets").contains(mutant.packageName() + "." + mutant.type());

    private Mutation() {
    }

    /** @param arguments the classes to change, such as {@code store.*,functions.Body}, and how many processes change them */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path module = Project.REAL.resolve("bakery/tests");
        List<Mutant> mutants = mutants(List.of(arguments[0].split(",")), arguments[1], module.resolve("target/mutation"));
        Map<String, String> excused = Excuses.read(module.resolve("src/test/mutation/equivalent.txt"));
        table(mutants, excused);
        if (!told(mutants, excused, System.out)) {
            System.exit(1);
        }
    }

    private static List<Mutant> mutants(List<String> asked, String processes, Path reports) throws IOException, InterruptedException {
        Pit pit = new Pit(Project.REAL, Database.LOCAL.endpoint());
        List<Mutant> mutants = new ArrayList<>();
        for (Round round : Round.values()) {
            Path report = reports.resolve(round.name().toLowerCase(Locale.ROOT));
            if (!round.of(asked).isEmpty()) {
                pit.run(round.of(asked), round.tests(), processes, report);
                mutants.addAll(Mutant.in(report.resolve("mutations.xml")));
            }
        }
        return mutants;
    }

    private static void table(List<Mutant> mutants, Map<String, String> excused) {
        System.out.printf(ROW, "package", "mutants", "killed", "excused", "%");
        Map<String, List<Mutant>> packages = mutants.stream().collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()));
        packages.forEach((name, own) -> row(name, own, excused));
        row("guarded", mutants.stream().filter(GUARDED).toList(), excused);
        row("all", mutants, excused);
    }

    /** The share is of those that could be killed. */
    private static void row(String name, List<Mutant> mutants, Map<String, String> excused) {
        long killed = mutants.stream().filter(Mutant::killed).count();
        long equivalent = mutants.stream().filter(mutant -> excused(mutant, excused)).count();
        System.out.printf(Locale.ROOT, ROW, name, mutants.size(), killed, equivalent, String.format(Locale.ROOT, "%.1f", share(killed, mutants.size() - equivalent)));
    }

    private static double share(long killed, long killable) {
        return killable == 0 ? PERCENT : PERCENT * killed / killable;
    }

    private static boolean told(List<Mutant> mutants, Map<String, String> excused, PrintStream out) {
        excused.forEach((name, reason) -> out.println((mutants.stream().anyMatch(mutant -> excused(mutant, excused) && mutant.name().equals(name)) ? "equivalent: " : "listed, and not alive: ") + name + " (" + reason + ")"));
        List<Mutant> alive = mutants.stream().filter(mutant -> !mutant.killed() && !excused(mutant, excused)).toList();
        alive.forEach(mutant -> out.println("ALIVE: " + mutant.name() + " (line " + mutant.line() + ")"));
        long killable = mutants.stream().filter(mutant -> !excused(mutant, excused)).count();
        return share(killable - alive.size(), killable) >= LEAST && alive.stream().noneMatch(GUARDED);
    }

    private static boolean excused(Mutant mutant, Map<String, String> excused) {
        return !mutant.killed() && excused.containsKey(mutant.name());
    }
}
