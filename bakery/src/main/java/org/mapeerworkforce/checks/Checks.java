package org.mapeerworkforce.checks;

import java.util.List;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** Every check of a baked site. */
public final class Checks {

    private static final List<Check> ALL = List.of(new FilesCheck(), new NamesCheck(), new FormsCheck(), new LinksCheck(), new ImagesCheck(),
            new HeadingsCheck(), new HtmlCheck(), new SecretsCheck(), new LeftoversCheck(), new ReadingCheck());

    private Checks() {
    }

    /** Everything that is wrong with a site, the oven's own faults among it, each once, by file and line. */
    public static List<Fault> of(Baked baked) {
        Faults faults = new Faults();
        faults.addAll(baked.faults());
        Inspection site = Inspection.of(baked);
        ALL.forEach(check -> check.on(site, faults));
        return faults.list();
    }
}
