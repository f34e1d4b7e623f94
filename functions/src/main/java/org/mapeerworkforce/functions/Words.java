package org.mapeerworkforce.functions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.FormPages;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.pages.Templates;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Utf8;

/**
 * Everything that people wrote and a function needs, below one folder: the forms at once, the
 * pages only when one must be drawn, because FreeMarker takes its time to start.
 */
final class Words {

    private static final String STYLESHEET = "assets/site.css";

    private final Path root;
    private final Clock clock;
    private final Forms forms;
    private final Map<String, Refusal> refusals;
    private FormPages pages;

    Words(Path root, Clock clock) {
        Faults faults = new Faults();
        this.root = root;
        this.clock = clock;
        // The facts are the same on any day; what day it is takes the rules of a time zone to tell.
        this.forms = Forms.read(root, Site.read(root, LocalDate.EPOCH, faults).facts(), faults);
        this.refusals = Refusal.read(root, Refused.keys(), faults);
        refuse(faults);
    }

    Forms forms() {
        return forms;
    }

    Refusal refusal(Refused why) {
        return refusals.get(why.key());
    }

    /** Read when first asked for, and so after a snapshot: a notice may have ended since. */
    synchronized FormPages pages() {
        if (pages == null) {
            Faults faults = new Faults();
            Site site = site(faults);
            pages = new FormPages(site, Stylesheet.of(Utf8.read(root, STYLESHEET, faults)), Templates.in(root.resolve("templates")));
            refuse(faults);
        }
        return pages;
    }

    private Site site(Faults faults) {
        return Site.read(root, LocalDate.ofInstant(clock.instant(), Site.ZONE), faults);
    }

    /** The bake found no fault before this was packed, so one here is damage. */
    private static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.list().toString());
        }
    }
}
