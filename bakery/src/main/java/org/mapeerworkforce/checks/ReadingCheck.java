package org.mapeerworkforce.checks;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** A summary in plain words is plain: lower-secondary reading level (WCAG 2.2, 3.1.5). */
final class ReadingCheck implements Check {

    private static final double HARDEST = 8;

    @Override
    public void on(Inspection site, Faults faults) {
        site.baked().pages().stream().filter(page -> page.summary() != null && page.lang().startsWith("en")).forEach(page -> check(page, faults));
    }

    private static void check(Page page, Faults faults) {
        double grade = Reading.grade(Jsoup.parseBodyFragment(page.summary()).text());
        if (grade > HARDEST) {
            faults.add(page.source(), page.keyLine("summary"), String.format(Locale.ROOT, "the summary reads at school grade %.1f", grade),
                    "Use shorter sentences and shorter words, until it is grade 8 or lower.");
        }
    }
}
