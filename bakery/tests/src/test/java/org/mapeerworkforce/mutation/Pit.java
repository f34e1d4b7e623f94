package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PIT, with the functions' code to change. */
record Pit(Path root) {

    private static final String MAIN = "org.pitest.mutationtest.commandline.MutationCoverageReport";
    private static final String CODE = "org.mapeerworkforce.";
    /** Run the packaged functions in processes of their own, which no mutant reaches. */
    private static final List<String> BEYOND = List.of("functions.CertificateTest", "functions.KilledTest", "functions.PlatformTest", "functions.PrivacyTest", "functions.RuntimeTest", "functions.ToldAgainTest");
    /** Do one thing hundreds of times: for each mutant that lives, a minute or more. */
    private static final List<String> LONG = List.of("functions.CrashTest", "functions.ErasureCrashTest", "functions.FloodTest", "functions.TroubledTownTest");

    /**
     * Runs every test that reaches a mutant, until one fails.
     *
     * @param mutants the classes to change, and {@code tests} those to notice the change, such as {@code store.*} and {@code store.*Test}
     */
    void run(List<String> mutants, List<String> tests, String processes, Path report) throws IOException, InterruptedException {
        Process pit = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), MAIN,
                "--classPath=" + root.resolve("functions/target/test-classes"),
                "--mutableCodePaths=" + root.resolve("functions/target/classes"),
                "--sourceDirs=" + root.resolve("functions/src/main/java"),
                "--targetClasses=" + ours(mutants.stream()), "--targetTests=" + ours(tests.stream()), "--excludedTestClasses=" + ours(Stream.concat(BEYOND.stream(), LONG.stream())),
                // Each process lives for one class: it starts fast, and stays slow.
                "--jvmArgs=-Droot=" + root + ",-XX:TieredStopAtLevel=1,-XX:+UseSerialGC",
                "--threads=" + processes, "--timeoutConst=10000", "--outputFormats=XML,HTML", "--timestampedReports=false", "--reportDir=" + report, "--verbosity=QUIET")
                // The functions' own tests find the project one folder above them.
                .directory(root.resolve("functions").toFile()).inheritIO().start();
        if (pit.waitFor() != 0) {
            throw new IllegalStateException("PIT ended with " + pit.exitValue());
        }
    }

    private static String ours(Stream<String> names) {
        return names.map(CODE::concat).collect(Collectors.joining(","));
    }
}
