package org.mapeerworkforce.mail;

import java.nio.file.Path;
import java.util.List;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** Stands in for the letters that are written in content/mail. */
public final class Letters {

    public static Letters read(Path root, Site site, Faults faults) {
        return new Letters();
    }

    public Letter named(String name) {
        return new Letter(name);
    }

    public List<Letter> all() {
        return List.of();
    }
}
