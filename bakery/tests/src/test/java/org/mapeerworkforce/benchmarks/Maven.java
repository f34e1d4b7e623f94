package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Maven that runs us, for a run of its own. */
final class Maven {

    private Maven() {
    }

    static List<String> command(List<String> words) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-q", "-B"));
        command.addAll(words);
        return command;
    }
}
