package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** A page whose day is near or past, and each line that leads to it. */
final class ExpiryAdvice implements Advice {

    private static final int DAYS_AHEAD = 30;

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.baked().pages().stream().filter(page -> page.matter().expires() != null).forEach(page -> soon(site, page, page.matter().expires(), today, advice));
        Expired.pages(site.baked()).forEach(page -> over(site, page, page.matter().expires(), advice));
    }

    private static void soon(Inspection site, Page page, LocalDate expires, LocalDate today, Faults advice) {
        if (today.isBefore(expires) && !today.isBefore(expires.minusDays(DAYS_AHEAD))) {
            List<Origin> lines = Expired.linesTo(page, site);
            String linked = lines.stream().map(line -> line.file() + " (line " + line.line() + ")").collect(Collectors.joining(", "));
            advice.add(page.source(), page.keyLine("expires"), "this page leaves the site on " + expires + (lines.isEmpty() ? "" : ", and links to it stand in " + linked),
                    (lines.isEmpty() ? "Write" : "Take the links out by then, or write") + " a later day at `expires` if it should stay longer.");
        }
    }

    private static void over(Inspection site, Page page, LocalDate expires, Faults advice) {
        advice.add(page.source(), page.keyLine("expires"), "this page has not been on the site since " + expires, "Take the file away, or write a later day at `expires`.");
        Expired.linesTo(page, site).forEach(line -> advice.add(line.file(), line.line(), "this line leads to " + page.source() + ", which has not been on the site since " + expires + ", so readers see its words and no link",
                "Take the link out, or write a later day at `expires` in " + page.source() + "."));
        LostLinks.unlinked(site).filter(orphan -> Expired.ledTo(orphan, page)).forEach(orphan -> advice.add(orphan.source(), 1, "no page leads to " + orphan.address() + " since " + page.source() + " has left the site",
                "Link to it from another page, or from `menu` in content/site.yml."));
    }
}
