package org.mapeerworkforce.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Collects the faults of a whole run, so that a writer sees them all at once. */
public final class Faults {

    private final Collection<Fault> found = new ArrayList<>();

    /** Adds a fault; see {@link Fault} for what each part holds. */
    public void add(String file, int line, String wrong, String write) {
        found.add(new Fault(file, line, wrong, write));
    }

    /** Adds a fault whose cure is to write one thing in place of another. */
    public void add(String file, int line, String wrong, String write, Correction correction) {
        found.add(new Fault(file, line, wrong, write, correction));
    }

    /** Adds faults that were found elsewhere. */
    public void addAll(Collection<Fault> faults) {
        found.addAll(faults);
    }

    /** Takes back what turned out to be told better. */
    void withdraw(Fault fault) {
        found.removeIf(fault::equals);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Each fault once, by file and line. */
    public List<Fault> list() {
        return List.copyOf(new TreeSet<>(found));
    }
}
