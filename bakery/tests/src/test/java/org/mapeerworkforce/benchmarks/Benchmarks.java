package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every benchmark of the project, in one table. */
public final class Benchmarks {

    /** The oldest that everything must run on, and the one in the cloud. */
    private static final List<Integer> JAVAS = List.of(17, 25);
    private static final double LARGEST_JAR = 14;
    private static final double MEGABYTE = 1024 * 1024;

    private Benchmarks() {
    }

    /**
     * Takes minutes; {@code -Dbenchmarks} chooses parts, {@code -Dpages} the sizes of the sites to bake.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        // Or an answer in two packets waits 40 ms for a receipt of the first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        Workshop workshop = new Workshop(Path.of(arguments[0]).toAbsolutePath().normalize());
        Machine.print(System.out);
        Table table = new Table(System.out);
        for (String part : list("benchmarks", "bake,edit,paint,bytes,cold,warm").toList()) {
            switch (part) {
                case "bake" -> new BakeBenchmark(workshop, list("pages", "20,1000,2000").map(Integer::valueOf).toList(), installed(workshop)).run(table);
                case "edit" -> new EditBenchmark(workshop, installed(workshop)).run(table);
                case "paint" -> new PaintBenchmark(workshop.pages()).run(table);
                case "bytes" -> new BytesBenchmark(workshop.pages()).run(table);
                case "cold" -> cold(workshop, table);
                case "warm" -> warm(workshop, table);
                default -> throw new IllegalArgumentException("there is no benchmark `" + part + "`: write bake, edit, paint, bytes, cold or warm");
            }
        }
        Machine.printLoad(System.out);
    }

    private static void cold(Workshop workshop, Table table) throws IOException, GeneralSecurityException {
        try (Cloud cloud = new Cloud(workshop)) {
            Handlers handlers = new Handlers(workshop, cloud.submissions().function().handler());
            List<LambdaHandler> all = handlers.all(table);
            List<Jdk> javas = javas(table);
            Machine.print(System.out, javas, all);
            new ColdBenchmark(cloud, all, javas).run(table);
            Samples megabytes = new Samples();
            megabytes.add(Files.size(handlers.jar()) / MEGABYTE);
            table.figure("functions.jar, MB", megabytes, LARGEST_JAR);
        }
    }

    private static void warm(Workshop workshop, Table table) throws IOException, GeneralSecurityException {
        try (Cloud cloud = new Cloud(workshop)) {
            LambdaHandler ours = new Handlers(workshop, cloud.submissions().function().handler()).ours();
            List<Jdk> javas = javas(table);
            Machine.print(System.out, javas, List.of(ours));
            new WarmBenchmark(workshop, cloud, ours, javas).run(table);
            new PreviewBenchmark(workshop, cloud.submissions()).run(table);
        }
    }

    private static List<Jdk> javas(Table table) {
        JAVAS.stream().filter(version -> Jdk.of(version).isEmpty()).forEach(version -> table.missing("Java " + version + ": say where with -D" + Jdk.property(version)));
        return JAVAS.stream().map(Jdk::of).flatMap(Optional::stream).toList();
    }

    private static List<Generator> installed(Workshop workshop) {
        workshop.generators().forEach(generator -> Machine.print(System.out, generator));
        return workshop.generators().stream().filter(generator -> generator.version().isPresent()).toList();
    }

    private static Stream<String> list(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(","));
    }
}
