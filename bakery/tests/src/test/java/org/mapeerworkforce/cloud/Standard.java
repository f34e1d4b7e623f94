package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The ids of OWASP's ASVS with their levels; the files say where they come from. */
final class Standard {

    private static final String ALL = "/cloud/asvs.txt";
    private static final String WITHIN_REACH = "/cloud/asvs-within-reach.txt";

    private Standard() {
    }

    /** The level by id: 1 is what everybody needs, 3 what a bank does. */
    static Map<String, Integer> levels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        lines(ALL).map(line -> line.split(" ")).forEach(line -> levels.put(line[0], Integer.valueOf(line[1])));
        return levels;
    }

    /** The ids of level 3 that must be answered too. */
    static List<String> withinReach() {
        return lines(WITHIN_REACH).toList();
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = Standard.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
