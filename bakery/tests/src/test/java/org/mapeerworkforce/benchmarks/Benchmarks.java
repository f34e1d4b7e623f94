package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every benchmark of the project, in one table. */
public final class Benchmarks {

    private Benchmarks() {
    }

    /**
     * Takes minutes; {@code -Dbenchmarks} chooses parts, {@code -Dpages} the sizes of the sites to bake.
     *
     * @param arguments the folder of the project
     */
    public static void main(String[] arguments) throws IOException {
        Workshop workshop = new Workshop(Path.of(arguments[0]).toAbsolutePath().normalize());
        Machine.print(System.out, workshop.generators());
        List<Generator> installed = workshop.generators().stream().filter(generator -> generator.version().isPresent()).toList();
        Table table = new Table(System.out);
        for (String part : list("benchmarks", "bake,edit,paint,bytes").toList()) {
            switch (part) {
                case "bake" -> new BakeBenchmark(workshop, list("pages", "20,1000,2000").map(Integer::valueOf).toList(), installed).run(table);
                case "edit" -> new EditBenchmark(workshop, installed).run(table);
                case "paint" -> new PaintBenchmark(workshop.pages()).run(table);
                case "bytes" -> new BytesBenchmark(workshop.pages()).run(table);
                default -> throw new IllegalArgumentException("there is no benchmark `" + part + "`: write bake, edit, paint or bytes");
            }
        }
        Machine.printLoad(System.out);
    }

    private static Stream<String> list(String property, String usual) {
        return Arrays.stream(System.getProperty(property, usual).split(","));
    }
}
