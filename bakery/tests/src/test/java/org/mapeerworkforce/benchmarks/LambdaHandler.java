package org.mapeerworkforce.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.functions.PackagedFunction;

/**
 * A handler of Lambda, with everything that stands on its class path beside the runtime client.
 *
 * @param label  what people call it
 * @param name   what Lambda calls it
 * @param folder where it runs
 */
record LambdaHandler(String label, String name, Path folder, List<Path> places) {

    String classpath() {
        return Stream.concat(places.stream().map(Path::toString), Stream.of(PackagedFunction.client())).collect(Collectors.joining(File.pathSeparator));
    }
}
