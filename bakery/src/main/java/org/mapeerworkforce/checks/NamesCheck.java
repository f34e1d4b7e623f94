package org.mapeerworkforce.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** No two pages share a title, a description or an address. */
final class NamesCheck implements Check {

    private static final int LONGEST_DESCRIPTION = 160;

    @Override
    public void on(Inspection site, Faults faults) {
        List<Page> pages = site.baked().pages();
        unique(pages, LinksCheck.reached(site), faults);
        addresses(site, faults);
        pages.forEach(page -> length(page, faults));
    }

    private static void unique(List<Page> pages, Set<String> reached, Faults faults) {
        Map<Page, Page> titles = Copies.of(pages, Page::title, reached);
        Map<Page, Page> descriptions = Copies.of(pages, Page::description, reached);
        titles.forEach((page, other) -> {
            if (descriptions.remove(page, other)) {
                faults.add(page.source(), page.keyLine("title"), "the title and the description are the same as in " + other.source(), "Is this file a copy? Take it out, or give it a title and a description of its own.");
            } else {
                same(page, other, "title", faults);
            }
        });
        descriptions.forEach((page, other) -> same(page, other, "description", faults));
    }

    private static void same(Page page, Page other, String key, Faults faults) {
        faults.add(page.source(), page.keyLine(key), "the " + key + " is the same as in " + other.source(), "Give each page a " + key + " of its own.");
    }

    private static void addresses(Inspection site, Faults faults) {
        Map<String, Page> taken = new HashMap<>();
        for (Page page : site.baked().pages()) {
            Page first = taken.putIfAbsent(page.address(), page);
            if (first != null) {
                faults.add(page.source(), 1, "its address " + page.address() + " is already taken by " + first.source(), "Give the file another name.");
            }
        }
        for (Page page : site.baked().pages()) {
            for (String alias : page.matter().aliases()) {
                Page first = taken.putIfAbsent(alias, page);
                if (first != null) {
                    faults.add(page.source(), page.keyLine("aliases"), "the old address " + alias + " is already taken by " + first.source(), "Take it out of `aliases`.");
                }
            }
        }
    }

    private static void length(Page page, Faults faults) {
        int length = Objects.requireNonNull(page.description()).length();
        if (length > LONGEST_DESCRIPTION) {
            faults.add(page.source(), page.keyLine("description"), "the description has " + length + " characters", "Say it in " + LONGEST_DESCRIPTION + " or fewer.");
        }
    }
}
