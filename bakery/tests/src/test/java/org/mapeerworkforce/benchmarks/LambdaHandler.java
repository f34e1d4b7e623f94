package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A handler of Lambda, with everything that stands on its class path before the runtime client.
 *
 * @param label  what people call it
 * @param name   what Lambda calls it
 * @param folder where it runs
 */
record LambdaHandler(String label, String name, Path folder, List<Path> places) {

    String classpath() {
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
