package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of files that a benchmark writes, copies and clears. */
record Tree(Path folder) {

    Tree write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Copies a file or a folder of another tree to the same place in this one. */
    Tree copy(Tree from, String name) {
        new Tree(from.folder.resolve(name)).files().forEach(file -> copy(file, folder.resolve(from.folder.relativize(file).toString())));
        return this;
    }

    /** Every file, in the order of the names; nothing where there is no such folder. */
    List<Path> files() {
        return walk().stream().filter(Files::isRegularFile).toList();
    }

    Tree clear() {
        walk().stream().sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        return this;
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private List<Path> walk() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
