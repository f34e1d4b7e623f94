package org.mapeerworkforce.oven;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.source.Confirm;
import org.mapeerworkforce.source.Fault;

/**
 * What came out of the oven.
 *
 * @param root      the folder of the project
 * @param folder    where the site lies
 * @param today     the day on which it is to be true
 * @param style     the stylesheet that stands in each page
 * @param pages     every page, drafts too
 * @param published those that lie in the folder
 * @param faults    what is wrong; empty for a site that can be published
 */
public record Baked(Path root, Path folder, LocalDate today, Site site, Stylesheet style, Forms forms, Letters letters, List<Page> pages, List<Page> published, List<Fault> faults) {

    /** Takes the site away again. */
    public void discard() {
        new Output(folder).delete();
    }

    /** Every value that its owner has not given yet. */
    public List<Confirm> confirms() {
        return Stream.concat(site.confirms().stream(), forms.all().stream().flatMap(form -> form.confirms().stream())).toList();
    }
}
