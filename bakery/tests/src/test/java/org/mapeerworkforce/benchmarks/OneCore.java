package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds a program to one processor, as Lambda does with a function of about 1.8 GB or less. */
final class OneCore {

    private static final List<String> TASKSET = List.of("taskset", "-c", String.valueOf(Runtime.getRuntime().availableProcessors() - 1));

    private OneCore() {
    }

    /** The words of a command; as they are where nothing on this machine can hold it. */
    static List<String> hold(List<String> words) {
        List<String> held = new ArrayList<>(works() ? TASKSET : List.of());
        held.addAll(words);
        return held;
    }

    static boolean works() {
        List<String> nothing = new ArrayList<>(TASKSET);
        nothing.add("true");
        return Command.in(Path.of("."), nothing).answer().isPresent();
    }
}
