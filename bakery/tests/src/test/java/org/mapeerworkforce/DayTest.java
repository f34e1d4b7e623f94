package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.pages.Site;

/** A day is a day of Massachusetts, wherever the computer stands. */
class DayTest {

    @Test
    void a_day_is_not_over_while_it_is_evening_in_massachusetts() {
        assertEquals(LocalDate.of(2026, 11, 22), dayAt("2026-11-23T04:59:59Z"));
        assertEquals(LocalDate.of(2026, 11, 23), dayAt("2026-11-23T05:00:00Z"));
        assertEquals(LocalDate.of(2026, 7, 2), dayAt("2026-07-02T04:00:00Z"));
    }

    @Test
    void no_program_asks_the_computer_for_its_own_day() throws IOException {
        for (String sources : List.of("functions/src/main", "bakery/src/main")) {
            try (Stream<Path> files = Files.walk(Project.REAL.resolve(sources))) {
                assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".java")).filter(file -> read(file).contains("LocalDate.now(")).toList());
            }
        }
    }

    private static LocalDate dayAt(String moment) {
        return Site.today(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
