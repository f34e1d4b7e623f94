package org.mapeerworkforce.checks;

import org.mapeerworkforce.source.Faults;

/** The list of words can be read: a list that cannot gives no advice, and nobody would notice. */
final class WordListCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        WordList.read(site.baked().root(), faults);
    }
}
