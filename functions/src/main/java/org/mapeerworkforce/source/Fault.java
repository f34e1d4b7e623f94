package org.mapeerworkforce.source;

import java.util.Comparator;

/**
 * One mistake in one file, told so that its writer can mend it.
 *
 * @param file  path from the root of the project, with forward slashes
 * @param line  counted from 1; 0 where the fault has no line, such as a file that is missing
 * @param wrong what is wrong, a clause without a full stop
 * @param write what to write or do, a whole sentence
 * @param correction the same as a change of the line, where it can be made without thinking
 */
public record Fault(String file, int line, String wrong, String write, Correction correction) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::file)
            .thenComparingInt(Fault::line).thenComparing(Fault::wrong).thenComparing(Fault::write);

    public Fault(String file, int line, String wrong, String write) {
        this(file, line, wrong, write, Correction.NONE);
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** The sentence that people see: {@code content/join.md, line 3: status is `x`. Write `draft`.} */
    @Override
    public String toString() {
        return file + (line > 0 ? ", line " + line : "") + ": " + wrong + ". " + write;
    }
}
