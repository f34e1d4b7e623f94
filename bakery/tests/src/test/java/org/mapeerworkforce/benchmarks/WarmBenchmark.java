package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mapeerworkforce.functions.PackagedFunction;

/** What a submission takes in a function that is awake, beside a PutItem of the same item and nothing else. */
record WarmBenchmark(Workshop workshop, Cloud cloud, LambdaHandler ours, List<Jdk> jdks) {

    private static final int SUBMISSIONS = 2000;
    private static final double BUDGET = 1.25;

    void run(Table table) {
        for (Jdk jdk : jdks) {
            print(table, "Java " + jdk.version() + ", warm, HTTP, ", taken(jdk, events(jdks.indexOf(jdk))));
        }
    }

    /** Each set has addresses of its own: the same again would be found in the table. */
    private Path events(int set) {
        int all = SUBMISSIONS + WarmRounds.ROUND + 1;
        Tree folder = new Tree(workshop.folder("events"));
        folder.write("events.json", IntStream.range(set * all, (set + 1) * all).mapToObj(cloud.submissions()::event).collect(Collectors.joining("\n")));
        return folder.folder().resolve("events.json");
    }

    /** The p50 of each round is a sample; the p99 is of all submissions. */
    private static void print(Table table, String what, List<List<Double>> taken) {
        table.against(what + "p50, ms: ours", medians(taken, 0), medians(taken, 1), BUDGET);
        table.figure(what + "p50, ms: bare PutItem", medians(taken, 1), Table.FREE);
        table.against(what + "p99, ms: ours", p99(taken, 0), p99(taken, 1), Table.FREE);
        table.figure(what + "p99, ms: bare PutItem", p99(taken, 1), Table.FREE);
    }

    private static Samples medians(List<List<Double>> taken, int column) {
        Samples medians = new Samples();
        for (int start = 0; start < taken.size(); start += WarmRounds.ROUND) {
            medians.add(column(taken.subList(start, start + WarmRounds.ROUND), column).median());
        }
        return medians;
    }

    private static Samples p99(List<List<Double>> taken, int column) {
        Samples one = new Samples();
        one.add(column(taken, column).p99());
        return one;
    }

    private static Samples column(List<List<Double>> taken, int column) {
        Samples samples = new Samples();
        taken.forEach(pair -> samples.add(pair.get(column)));
        return samples;
    }

    /** What each submission took, and the bare put beside it. */
    private List<List<Double>> taken(Jdk jdk, Path events) {
        List<String> words = new ArrayList<>(List.of(jdk.program("java")));
        words.addAll(PackagedFunction.FLAGS);
        words.addAll(List.of("-cp", classpath(), WarmRounds.class.getName(), ours.folder().toString(), events.toString()));
        return Command.in(workshop.root(), OneCore.hold(words)).run(cloud.environment(Cloud.Way.HTTP)).lines()
                .map(line -> Arrays.stream(line.split(" ")).map(Double::valueOf).toList()).toList();
    }

    private String classpath() {
        return List.of(ours.folder(), workshop.root().resolve("bakery/target/classes"), Java.own()).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
