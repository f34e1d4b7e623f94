package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Utf8;

/** A form's file as an editor may leave it: each slip is told at a line that is there, and what has none can be drawn. */
public final class Definitions {

    private static final String FILE = "content/forms/kinds.yml";
    private static final List<String> SLIPS = List.of(":", "#", "- ", "  ", "\t", "\"", "'", "*a", "&a ", "!!int", "{", "}", "[", "|", ">", "? ", "<<: ", "%YAML 1.2", "---", "...", "name: short", "limit: -1", "limit: 99999999999", "days: 0", "options: []", "kind: emial", "\u0000", "\u0085", "\ufeff");

    private Definitions() {
    }

    public static Form read(String name, String text, Faults faults) {
        return new FormReader(Keys.of(FILE, 1, text, faults), new Facts(Map.of())).form(name);
    }

    public static void run(Chance chance) throws TemplateFault {
        Faults faults = new Faults();
        byte[] bytes = bytes(chance, slipped(chance));
        Form form = read("kinds", Utf8.read(bytes, FILE, faults), faults);
        long lines = new String(bytes, StandardCharsets.ISO_8859_1).lines().count() + 1;
        for (Fault fault : faults.list()) {
            assertEquals(FILE, fault.file());
            assertTrue(fault.line() >= 0 && fault.line() <= lines, () -> fault + " of " + lines + " lines");
            assertFalse(fault.wrong().isBlank() || fault.write().isBlank(), fault::toString);
        }
        if (faults.isEmpty()) {
            Given.PAGES.problems(Checked.of(form, Map.of()));
        }
    }

    private static String slipped(Chance chance) {
        List<String> lines = new ArrayList<>(Given.KINDS_TEXT.lines().toList());
        int slips = chance.below(4);
        for (int slip = 0; slip < slips; slip++) {
            slip(chance, lines);
        }
        return String.join(chance.once(9) ? "\r\n" : "\n", lines);
    }

    private static void slip(Chance chance, List<String> lines) {
        int line = chance.below(lines.size());
        String written = lines.get(line);
        int place = chance.below(written.length() + 1);
        switch (chance.below(5)) {
            case 0 -> lines.set(line, written.substring(0, place));
            case 1 -> lines.add(line, written);
            case 2 -> Collections.swap(lines, line, chance.below(lines.size()));
            case 3 -> lines.set(line, written.substring(0, place) + chance.one(SLIPS) + written.substring(place));
            default -> lines.set(line, written.substring(0, place) + Words.text(chance) + written.substring(place));
        }
    }

    private static byte[] bytes(Chance chance, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (chance.once(20)) {
            bytes[chance.below(bytes.length)] = (byte) chance.below(256);
        }
        return chance.once(50) ? chance.bytes(200) : bytes;
    }
}
