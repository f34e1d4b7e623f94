package org.mapeerworkforce.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mapeerworkforce.source.Fault;

/**
 * What is wrong, as an editor reads it.
 *
 * @param sentence the file, the line, what is wrong and what to write
 * @param text     the line as it stands in the file; empty where there is none
 */
record Finding(String sentence, String text) {

    private static final String LINE_END = "\\R";

    Finding {
        sentence = sentence.replaceAll(LINE_END, " ");
        text = text.replaceAll(LINE_END, " ");
    }

    static List<Finding> of(Path root, List<Fault> faults) {
        return faults.stream().map(fault -> new Finding(fault.toString(), line(root.resolve(fault.file()), fault.line()))).toList();
    }

    /** A mistake of ours: it is told, so that nobody looks for it in the words. */
    static Finding of(Throwable unexpected) {
        return new Finding("The preview itself failed: " + unexpected + ". Undo your last change, and show a developer what the terminal says.", "");
    }

    /** A file that cannot be read any more, or is not UTF-8, has no line to show or a crippled one: its fault says so. */
    private static String line(Path file, int number) {
        try {
            return number == 0 ? "" : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().skip(number - 1L).findFirst().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }
}
