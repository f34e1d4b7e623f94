package org.mapeerworkforce.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of baked files. */
final class Output {

    private final Path folder;

    Output(Path folder) {
        this.folder = folder;
    }

    void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Takes the place of another folder, whole. */
    void replace(Path other) {
        try {
            new Output(other).delete();
            Files.move(folder, other, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    /** Makes the folder anew, empty. */
    void clear() {
        delete();
        try {
            Files.createDirectories(folder);
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }
}
