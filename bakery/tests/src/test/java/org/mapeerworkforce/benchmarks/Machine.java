package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.functions.PackagedFunction;
import software.amazon.awssdk.core.util.VersionInfo;

/** Where it was measured, and with what. */
final class Machine {

    private static final Pattern PEER = Pattern.compile("(spring-boot|aws-serverless-java-container-springboot3)-\\d.*");

    private Machine() {
    }

    static void print(PrintStream out) {
        out.println(System.getProperty("java.vendor") + " Java " + System.getProperty("java.runtime.version") + ", flags " + Java.flags() + "; "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Runtime.getRuntime().availableProcessors() + " processors");
        out.println("CPU time: " + (Command.measuresCpu() ? "user and system, by /usr/bin/time" : "missing, there is no /usr/bin/time"));
        printLoad(out);
    }

    static void print(PrintStream out, Generator generator) {
        out.println(generator.name() + ": " + generator.version().orElse("missing"));
    }

    /** With what functions are measured. @param handlers whose libraries are peers */
    static void print(PrintStream out, List<Jdk> javas, List<LambdaHandler> handlers) {
        out.println("functions: Java " + javas.stream().map(Jdk::release).collect(Collectors.joining(" and ")) + ", flags " + PackagedFunction.FLAGS + ", "
                + (OneCore.works() ? "on one processor" : "on every processor, for want of taskset") + ", AWS SDK " + VersionInfo.SDK_VERSION);
        Stream<Path> peers = handlers.stream().flatMap(handler -> handler.places().stream()).filter(place -> PEER.matcher(place.getFileName().toString()).matches());
        out.println(Stream.concat(Arrays.stream(PackagedFunction.client().split(File.pathSeparator)).map(Path::of), peers).map(Path::getFileName).map(Path::toString).collect(Collectors.joining(", ")));
    }

    static void printLoad(PrintStream out) {
        out.println("load average: " + Table.number(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
