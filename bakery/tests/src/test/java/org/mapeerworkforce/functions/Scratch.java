package org.mapeerworkforce.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder to which everybody can write. Others are at work in it: what cannot be read, or is
 * gone by now, is theirs.
 */
final class Scratch extends SimpleFileVisitor<Path> {

    private static final Path TMP = Path.of("/tmp");
    /** A file, or one in a folder, or one in a folder of that. */
    private static final int DEEP = 3;
    private static final long LARGEST = 64 << 20;

    private final Planted planted;
    private final FileTime start;
    private final List<String> found = new ArrayList<>();

    private Scratch(Planted planted, Instant start) {
        this.planted = planted;
        this.start = FileTime.from(start);
    }

    /** Every file in which something planted was written since then. Folders in which nothing changed are passed over. */
    static List<String> found(Planted planted, Instant start) throws IOException {
        Scratch scratch = new Scratch(planted, start);
        if (Files.exists(TMP)) {
            Files.walkFileTree(TMP, Set.of(), DEEP, scratch);
        }
        return scratch.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(TMP) || isNew(attributes) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && attributes.size() < LARGEST && isNew(attributes) && holds(file)) {
            found.add(file.toString());
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    private boolean isNew(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().compareTo(start) > 0;
    }

    private boolean holds(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.anyMatch(line -> !planted.in(line).isEmpty());
        } catch (IOException | UncheckedIOException gone) {
            return false;
        }
    }
}
