package org.mapeerworkforce.checks;

import java.time.LocalDate;
import org.mapeerworkforce.source.Faults;

/** One thing that could be better. It is told like a fault, and never hinders anybody. */
interface Advice {

    /**
     * Adds what could be better.
     *
     * @param today the day on which the site is read
     */
    void on(Inspection site, LocalDate today, Faults advice);
}
