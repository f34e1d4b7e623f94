package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program with its arguments, run in a folder. */
record Command(Path folder, List<String> words) {

    private static final Path TIME = Path.of("/usr/bin/time");
    private static final int SECOND = 1000;

    /** What one run took, in milliseconds. @param cpu of all its threads, with the system's share; not a number where nothing measures it */
    record Cost(double wall, double cpu) {
    }

    static boolean measuresCpu() {
        return Files.isExecutable(TIME);
    }

    static Command in(Path folder, List<String> words) {
        return new Command(folder, List.copyOf(words));
    }

    /** Starts it; what it says goes into a file. */
    Process start(Path log) {
        return start(log, Map.of());
    }

    /** The same with more variables in its environment. */
    Process start(Path log, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Runs it to its end. @throws IllegalStateException where it fails, with what it said */
    String run() {
        return run(Map.of());
    }

    /** The same with more variables in its environment. */
    String run(Map<String, String> environment) {
        Path log = temporary();
        int code = end(start(log, environment));
        String said = read(log);
        if (code != 0) {
            throw new IllegalStateException(words + " ended with " + code + ": " + said);
        }
        return said;
    }

    /** Its answer; nothing where there is no such program. */
    Optional<String> answer() {
        try {
            return Optional.of(run().strip());
        } catch (UncheckedIOException | IllegalStateException missing) {
            return Optional.empty();
        }
    }

    Cost measure() {
        Path times = temporary();
        Command measured = measuresCpu() ? new Command(folder, timed(times)) : this;
        long began = System.nanoTime();
        measured.run();
        double wall = (System.nanoTime() - began) / 1e6;
        return new Cost(wall, measuresCpu() ? cpu(read(times)) : Double.NaN);
    }

    private List<String> timed(Path times) {
        List<String> timed = new ArrayList<>(List.of(TIME.toString(), "-f", "%U %S", "-o", times.toString()));
        timed.addAll(words);
        return timed;
    }

    private static double cpu(String seconds) {
        String[] parts = seconds.strip().split(" ");
        return (Double.parseDouble(parts[0]) + Double.parseDouble(parts[1])) * SECOND;
    }

    private static int end(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static Path temporary() {
        try {
            Path file = Files.createTempFile("benchmark", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
