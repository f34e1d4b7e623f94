package org.mapeerworkforce.checks;

import org.jsoup.nodes.Element;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Every picture exists, and says in words what it shows (WCAG 2.2, 1.1.1). */
final class ImagesCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.own().forEach((page, document) -> document.select("img").forEach(image -> check(site, page, image, faults)));
    }

    private static void check(Inspection site, Page page, Element image, Faults faults) {
        String source = image.attr("src");
        Origin origin = site.origin(page, source.isEmpty() ? "<img" : source);
        if (image.attr("alt").isBlank()) {
            faults.add(origin.file(), origin.line(), "the picture `" + source + "` has no words for those who do not see it", "Write what it shows: `![Five people at a table](" + source + ")`.");
        }
        if (!site.files().contains(source)) {
            faults.add(origin.file(), origin.line(), "the picture `" + source + "` is not on this site", "Put the file into `assets/` and write its address from there, like `/table.jpg`.");
        }
    }
}
