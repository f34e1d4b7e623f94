package org.mapeerworkforce.preview;

import java.nio.file.Path;
import java.util.List;
import org.mapeerworkforce.source.Excerpt;
import org.mapeerworkforce.source.Fault;

/**
 * What is wrong, as an editor reads it.
 *
 * @param sentence  the file, the line, what is wrong and what to write
 * @param text      the line as it stands in the file; empty where there is none
 * @param corrected the line as it should be; empty where only its writer can know
 */
record Finding(String sentence, String text, String corrected) {

    private static final String LINE_END = "\\R";

    Finding {
        sentence = sentence.replaceAll(LINE_END, " ");
        text = text.replaceAll(LINE_END, " ");
        corrected = corrected.replaceAll(LINE_END, " ");
    }

    static List<Finding> of(Path root, List<Fault> faults) {
        return faults.stream().map(fault -> of(fault, Excerpt.of(root, fault))).toList();
    }

    private static Finding of(Fault fault, Excerpt line) {
        return new Finding(fault.toString(), line.text(), line.corrected().orElse(""));
    }

    /** A mistake of ours: it is told, so that nobody looks for it in the words. */
    static Finding of(Throwable unexpected) {
        return new Finding("The preview itself failed: " + unexpected + ". Undo your last change, and show a developer what the terminal says.", "", "");
    }
}
