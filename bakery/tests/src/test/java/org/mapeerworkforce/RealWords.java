package org.mapeerworkforce;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.functions.Refused;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.pages.Leaving;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** What the files of the site say today. Tests expect that, so that an editor who words something anew turns none red. */
public final class RealWords {

    public static final Site SITE = Site.read(Project.REAL, Project.REAL_TODAY, new Faults());
    public static final Forms FORMS = Forms.read(Project.REAL, SITE.facts(), new Faults());
    public static final Letters LETTERS = Letters.read(Project.REAL, SITE, new Faults());
    public static final Leaving LEAVING = Leaving.read(Project.REAL, new Faults());
    public static final Map<String, Refusal> REFUSALS = Refusal.read(Project.REAL, Refused.keys(), new Faults());

    private RealWords() {
    }

    public static Form form(String name) {
        return FORMS.named(name).orElseThrow();
    }

    public static Letter letter(String name) {
        return LETTERS.named(name);
    }

    /** The words of the button, or of the link, of a letter. */
    public static String pressed(String letter) {
        return letter(letter).body().stream().filter(paragraph -> paragraph.link() != null).findFirst().orElseThrow().link().words();
    }

    /** The one title that stands on a page. */
    public static String title(String html) {
        List<String> titles = Jsoup.parse(html).select("h1").eachText();
        if (titles.size() != 1) {
            throw new AssertionError(titles + " in " + html);
        }
        return titles.get(0);
    }
}
