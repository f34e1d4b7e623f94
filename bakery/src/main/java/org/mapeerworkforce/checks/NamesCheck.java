package org.mapeerworkforce.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** No two pages share a title, a description or an address, and what is named exists. */
final class NamesCheck implements Check {

    private static final int LONGEST_DESCRIPTION = 160;

    @Override
    public void on(Inspection site, Faults faults) {
        List<Page> pages = site.baked().pages();
        unique(pages, "title", Page::title, faults);
        unique(pages, "description", Page::description, faults);
        addresses(site, faults);
        pages.forEach(page -> length(page, faults));
        site.baked().site().menu().forEach(item -> menu(site, item, faults));
    }

    private static void unique(List<Page> pages, String key, Function<Page, String> name, Faults faults) {
        Map<String, Page> seen = new HashMap<>();
        for (Page page : pages) {
            Page first = name.apply(page).isEmpty() ? null : seen.putIfAbsent(page.lang() + name.apply(page), page);
            if (first != null) {
                faults.add(page.source(), page.keyLine(key), "the " + key + " is the same as in " + first.source(), "Give each page a " + key + " of its own.");
            }
        }
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

    private static void menu(Inspection site, Site.MenuItem item, Faults faults) {
        if (!site.files().contains(item.address()) && !Expired.stoodAt(item.address(), site.baked())) {
            Origin origin = Origin.of("address: " + item.address(), site.baked().pages().get(0), site.sources());
            Held.at(item.address(), site.baked()).ifPresentOrElse(
                    held -> faults.add(Site.FILE, origin.line(), "the menu leads to " + held.told(), "Take it out of the menu, or the line `" + held.key() + "` out of " + held.page().source() + "."),
                    () -> faults.add(Site.FILE, origin.line(), "the menu leads to " + item.address() + ", and there is no such page", "Write the address of a page, like `/mission/`."));
        }
    }
}
