package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.mapeerworkforce.preview.LivePreview;

/**
 * Measures how long an edit takes from the moment it is saved to the moment its page is served, on
 * a copy of the real site, in the JVM that the preview itself would have.
 */
public final class EditBenchmark {

    private static final int WARM_UPS = 5;
    private static final int SAMPLES = 20;
    /** An editor takes longer than this between two edits; the checks of the first are over by then. */
    private static final int PAUSE_MILLISECONDS = 500;
    /** Between two questions, so that asking does not take the processor away from baking. */
    private static final long POLL_NANOSECONDS = 1_000_000;
    private static final double NANOSECONDS_A_MILLISECOND = 1e6;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String EDITED = "content/mission.md";

    private EditBenchmark() {
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("edit-benchmark");
        copy(Path.of(arguments[0]), root);
        try (LivePreview preview = LivePreview.start(root, 0, false, System.out)) {
            List<Double> samples = new ArrayList<>();
            for (int edit = 1; edit <= WARM_UPS + SAMPLES; edit++) {
                Thread.sleep(PAUSE_MILLISECONDS);
                samples.add(milliseconds(preview, root, "word" + edit));
            }
            print(samples);
        }
    }

    private static double milliseconds(LivePreview preview, Path root, String word) throws IOException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create(preview.address() + "mission/")).build();
        CLIENT.send(page, BodyHandlers.ofString());
        String edited = Files.readString(root.resolve(EDITED)).replaceFirst("(\n\nword\\d+)?\\s*$", "\n\n" + word + "\n");
        long start = System.nanoTime();
        Files.writeString(root.resolve(EDITED), edited);
        while (!CLIENT.send(page, BodyHandlers.ofString()).body().contains("<p>" + word + "</p>")) {
            LockSupport.parkNanos(POLL_NANOSECONDS);
        }
        return (System.nanoTime() - start) / NANOSECONDS_A_MILLISECOND;
    }

    private static void print(List<Double> samples) {
        List<Double> measured = samples.subList(WARM_UPS, samples.size());
        System.out.println("edit to served page, milliseconds; " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version")
                + ", flags " + ManagementFactory.getRuntimeMXBean().getInputArguments() + ", load " + ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println("warm-ups: " + text(samples.subList(0, WARM_UPS)));
        System.out.println("samples:  " + text(measured));
        System.out.println("median:   " + text(List.of(median(measured))));
    }

    private static double median(List<Double> samples) {
        List<Double> sorted = samples.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String text(List<Double> samples) {
        return String.join(" ", samples.stream().map(sample -> String.format(Locale.ROOT, "%.1f", sample)).toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String part : List.of("content", "templates", "assets", "jbake.properties", "functions/headers.yaml")) {
            try (Stream<Path> files = Files.walk(from.resolve(part))) {
                for (Path file : files.toList()) {
                    Path copy = to.resolve(from.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
