package org.mapeerworkforce.functions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.pages.FormPages;
import org.mapeerworkforce.pages.Leaving;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.pages.TemplateFault;
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
    private final Leaving leaving;
    private FormPages pages;
    private Letters letters;

    Words(Path root, Clock clock) {
        Faults faults = new Faults();
        this.root = root;
        this.clock = clock;
        // The facts are the same on any day; what day it is takes the rules of a time zone to tell.
        this.forms = Forms.read(root, Site.read(root, LocalDate.EPOCH, faults).facts(), faults);
        this.refusals = Refusal.read(root, Refused.keys(), faults);
        this.leaving = Leaving.read(root, faults);
        refuse(faults);
    }

    Forms forms() {
        return forms;
    }

    /** The whole policy for content of a page. @param most all of it but the stylesheet */
    String policy(String most) {
        return most + " " + pages().policy();
    }

    /** A page that says why not, with a link to where it stands. @param most see {@link #policy} */
    Outcome refused(String most, Refused why, String address) throws TemplateFault {
        return refused(most, why, address, address);
    }

    /** The same with a link that leads elsewhere. @param back where to; may hold the secret of a link */
    Outcome refused(String most, Refused why, String address, String back) throws TemplateFault {
        return Outcome.of("refused-" + why.key(), "", Reply.page(why.status(), pages().refused(refusal(why), address, back), policy(most)));
    }

    Leaving leaving() {
        return leaving;
    }

    /** Read when first asked for: the function behind forms writes no letters. */
    synchronized Letters letters() {
        if (letters == null) {
            Faults faults = new Faults();
            letters = Letters.read(root, site(faults), faults);
            refuse(faults);
        }
        return letters;
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
        return Site.read(root, Site.today(clock), faults);
    }

    /** The bake found no fault before this was published, so one here is damage. */
    private static void refuse(Faults faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.list().toString());
        }
    }
}
