package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.Database;

/** PIT, with the functions' code to change, and every test that reaches it: theirs, and those of this module for store, source and forms. */
record Pit(Path root, Path report, URI database) {

    private static final String MAIN = "org.pitest.mutationtest.commandline.MutationCoverageReport";
    /** Run the packaged functions in processes of their own, which no mutant reaches. */
    private static final List<String> BEYOND = List.of("Killed", "Platform", "Privacy", "Runtime");
    /** Do one thing hundreds of times: for each mutant that lives, a minute or more. */
    private static final List<String> LONG = List.of("Crash", "Flood");
    /** Reads slips in every file of content, and so most of {@code source}. */
    private static final String FAULTS = "org.mapeerworkforce.checks.FaultsTest";

    /** Every test that reaches a mutant runs until one fails. Takes some minutes. */
    void run(String mutants, String processes) throws IOException, InterruptedException {
        Process pit = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), MAIN,
                "--classPath=" + root.resolve("functions/target/test-classes"),
                "--mutableCodePaths=" + root.resolve("functions/target/classes"),
                "--sourceDirs=" + root.resolve("functions/src/main/java"),
                "--targetClasses=" + mutants, "--targetTests=" + tests(), "--excludedTestClasses=" + left(),
                // Each process lives for one class: it starts fast, and stays slow.
                "--jvmArgs=-Droot=" + root + ",-D" + Database.RUNNING + "=" + database + ",-XX:TieredStopAtLevel=1,-XX:+UseSerialGC",
                "--threads=" + processes, "--timeoutConst=10000", "--outputFormats=XML,HTML", "--timestampedReports=false", "--reportDir=" + report, "--verbosity=QUIET")
                // The functions' own tests find the project one folder above them.
                .directory(root.resolve("functions").toFile()).inheritIO().start();
        if (pit.waitFor() != 0) {
            throw new IllegalStateException("PIT ended with " + pit.exitValue());
        }
    }

    private static String left() {
        return Stream.concat(BEYOND.stream(), LONG.stream()).map(test -> "org.mapeerworkforce.functions." + test + "Test").collect(Collectors.joining(","));
    }

    /** The tests of each package of the functions, wherever they stand. */
    private String tests() throws IOException {
        try (Stream<Path> packages = Files.list(root.resolve("functions/src/main/java/org/mapeerworkforce"))) {
            return Stream.concat(packages.map(folder -> "org.mapeerworkforce." + folder.getFileName() + ".*Test"), Stream.of(FAULTS)).collect(Collectors.joining(","));
        }
    }
}
