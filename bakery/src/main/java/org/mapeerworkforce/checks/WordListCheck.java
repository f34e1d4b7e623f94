package org.mapeerworkforce.checks;

import org.mapeerworkforce.source.Faults;

/** The list of words can be read: a list that cannot gives no advice, and nobody would notice. */
final class WordListCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        if (!site.sources().containsKey(WordList.FILE)) {
            faults.add(WordList.FILE, 0, "the list of words is missing, and nobody would be told of one that can hurt", "Put it back.");
        }
        WordList.read(site.baked().root(), faults);
    }
}
