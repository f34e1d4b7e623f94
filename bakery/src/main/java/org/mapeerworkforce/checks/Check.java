package org.mapeerworkforce.checks;

import org.mapeerworkforce.source.Faults;

/** One thing that must hold for every page. */
interface Check {

    /** Adds what does not hold. */
    void on(Inspection site, Faults faults);
}
