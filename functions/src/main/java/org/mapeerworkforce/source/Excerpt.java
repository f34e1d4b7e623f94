package org.mapeerworkforce.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The line that a fault speaks of.
 *
 * @param text      as it stands in the file; empty where there is none
 * @param corrected as it should be; empty where only its writer can know
 */
public record Excerpt(String text, Optional<String> corrected) {

    /** Reads the line of a fault below {@code root}. */
    public static Excerpt of(Path root, Fault fault) {
        String text = line(root.resolve(fault.file()), fault.line());
        return new Excerpt(text, fault.correction().of(text));
    }

    /** A file that is gone, or is not UTF-8, has no line to show or a crippled one: its fault says so. */
    private static String line(Path file, int number) {
        try {
            return number < 1 ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().skip(number - 1L).findFirst().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
