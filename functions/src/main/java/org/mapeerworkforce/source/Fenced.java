package org.mapeerworkforce.source;

import java.util.List;

/**
 * A text file that begins with keys between two lines of three dashes, as GitHub shows them.
 *
 * @param keys     what stands between the lines of dashes; empty, with a fault, where they are not there
 * @param keysLine the line of the file on which the keys begin, counted from 1
 * @param text     what stands below
 * @param textLine the line of the file on which that begins
 */
public record Fenced(String keys, int keysLine, String text, int textLine) {

    private static final String FENCE = "---";

    /**
     * Takes a file apart.
     *
     * @param what what the file is to its writer, such as "page"
     * @param begin what it must begin with, in a sentence
     */
    public static Fenced of(String file, String written, String what, String begin, Faults faults) {
        List<String> lines = written.lines().toList();
        int end = end(file, lines, what, begin, faults);
        return new Fenced(String.join("\n", lines.subList(Math.min(1, end), end)), 2,
                String.join("\n", lines.subList(Math.min(end + 1, lines.size()), lines.size())) + "\n", end + 2);
    }

    /** The index of the line that closes the keys; 0 where there is none. */
    private static int end(String file, List<String> lines, String what, String begin, Faults faults) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            faults.add(file, 1, "the " + what + " does not begin with a line of three dashes", begin);
            return 0;
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).stripTrailing().equals(FENCE)) {
                return line;
            }
        }
        faults.add(file, 1, "the lines above the text are never closed", "Put a line of three dashes, `---`, between the keys and the text.");
        return 0;
    }
}
