package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a submission takes in a function that is awake, beside a PutItem of the same item and nothing else. Each sample is of a round of 200. */
record WarmBenchmark(Workshop workshop, Cloud cloud, LambdaHandler ours, List<Jdk> jdks) {

    private static final int SUBMISSIONS = 2000;
    private static final double BUDGET = 1.25;

    void run(Table table) {
        for (Jdk jdk : jdks) {
            print(table, "Java " + jdk.version() + ", warm, HTTP, ", rounds(jdk, events(jdks.indexOf(jdk))));
        }
    }

    /** Each set has addresses of its own: the same again would be found in the table. */
    private Path events(int set) {
        int all = SUBMISSIONS + WarmRounds.ROUND + 1;
        Tree folder = new Tree(workshop.folder("events"));
        folder.write("events.json", IntStream.range(set * all, (set + 1) * all).mapToObj(cloud.submissions()::event).collect(Collectors.joining("\n")));
        return folder.folder().resolve("events.json");
    }

    private static void print(Table table, String what, List<Samples> columns) {
        table.against(what + "p50, ms: ours", columns.get(0), columns.get(1), BUDGET);
        table.figure(what + "p50, ms: bare PutItem", columns.get(1), Table.FREE);
        table.against(what + "p99, ms: ours", columns.get(2), columns.get(3), Table.FREE);
        table.figure(what + "p99, ms: bare PutItem", columns.get(3), Table.FREE);
    }

    private List<Samples> rounds(Jdk jdk, Path events) {
        List<String> words = new ArrayList<>(List.of(jdk.program("java")));
        words.addAll(ColdStart.FLAGS);
        words.addAll(List.of("-cp", classpath(), WarmRounds.class.getName(), ours.folder().toString(), events.toString()));
        List<Samples> columns = List.of(new Samples(), new Samples(), new Samples(), new Samples());
        Command.in(workshop.root(), OneCore.hold(words)).run(cloud.environment(Cloud.Way.HTTP)).lines()
                .map(line -> Arrays.stream(line.split(" ")).map(Double::valueOf).toList())
                .forEach(round -> IntStream.range(0, round.size()).forEach(column -> columns.get(column).add(round.get(column))));
        return columns;
    }

    private String classpath() {
        return List.of(ours.folder(), workshop.root().resolve("bakery/target/classes"), Java.own()).stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
