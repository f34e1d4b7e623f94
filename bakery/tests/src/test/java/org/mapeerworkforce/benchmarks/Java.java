package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Commands that run a class of ours in a Java process of its own, with the flags that Maven itself has here: those of {@code .mvn/jvm.config}. */
final class Java {

    private Java() {
    }

    static List<String> command(String classpath, String main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(flags());
        words.addAll(List.of("-cp", classpath + File.pathSeparator + own(), main));
        words.addAll(Arrays.asList(arguments));
        return words;
    }

    static List<String> flags() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(flag -> flag.startsWith("-XX:")).toList();
    }

    /** Where the benchmarks' own classes lie. */
    static Path own() {
        try {
            return Path.of(Java.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("classes lie in a folder", impossible);
        }
    }
}
