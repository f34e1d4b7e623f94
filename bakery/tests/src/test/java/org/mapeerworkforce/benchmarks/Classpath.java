package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jars of a Maven project, without the benchmarks' own tools. */
final class Classpath {

    private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";
    private static final String FILE = "target/classpath.txt";

    private Classpath() {
    }

    /**
     * Asks Maven, and leaves its answer in the module.
     *
     * @param phase what must be done before; nothing where the module stands alone
     */
    static Optional<String> resolve(Path project, List<String> phase, Path module) {
        List<String> words = new ArrayList<>(phase);
        words.addAll(List.of(GOAL, "-Dmdep.includeScope=runtime", "-Dmdep.outputFile=" + FILE));
        return Command.in(project, Maven.command(words)).answer().map(done -> of(module));
    }

    static String of(Path module) {
        return module.resolve("target/classes") + File.pathSeparator + new Tree(module).read(FILE).strip();
    }
}
