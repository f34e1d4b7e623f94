package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where bakes lie until they are read and checked. Making a hundred files and folders on a disk, and
 * deleting them again, takes longer than baking them: this is in memory, where the system allows.
 */
record Scratch(Path root) {

    private static final Path MEMORY = Path.of("/dev/shm");

    /** A folder of this process alone, gone when it ends. */
    static Scratch make() throws IOException {
        Scratch scratch = new Scratch(Files.isWritable(MEMORY) ? Files.createTempDirectory(MEMORY, "preview") : Files.createTempDirectory("preview"));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::delete));
        return scratch;
    }

    Path folder(int round) {
        return root.resolve(String.valueOf(round));
    }

    /** A bake that still runs may leave a file or two behind. */
    void delete() {
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
