package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids of OWASP's ASVS with their levels; the file says where they come from. */
final class Standard {

    private static final String FILE = "/cloud/asvs.txt";

    private Standard() {
    }

    /** The level by id: 1 is what everybody needs, 3 what a bank does. */
    static Map<String, Integer> levels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).forEach(line -> levels.put(line[0], Integer.valueOf(line[1])));
        return levels;
    }

    private static String text() {
        try (InputStream file = Standard.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
