package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one good bake, read into memory: nothing beside them can be asked for, and no answer
 * is half of one bake and half of another.
 *
 * @param files   by address, such as {@code /mission/index.html}
 * @param headers what every answer carries
 */
record Snapshot(Map<String, byte[]> files, Map<String, String> headers) {

    private static final String INDEX = "index.html";
    private static final String MISSING = "/404.html";

    static Snapshot of(Path folder, Map<String, String> headers) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return new Snapshot(walk.filter(Files::isRegularFile).collect(Collectors.toMap(file -> "/" + folder.relativize(file).toString().replace('\\', '/'), Snapshot::bytes)), headers);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What production would answer. */
    Answer at(String path) {
        String file = path.endsWith("/") ? path + INDEX : path;
        return answer(path, file).with(headers);
    }

    private Answer answer(String path, String file) {
        if (files.containsKey(file)) {
            return Answer.of(200, ContentTypes.of(file), files.get(file));
        }
        if (files.containsKey(path + "/" + INDEX)) {
            return Answer.redirect(path + "/");
        }
        return files.containsKey(MISSING) ? Answer.of(404, ContentTypes.of(MISSING), files.get(MISSING)) : Answer.plain(404, "There is no such page.\n");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
