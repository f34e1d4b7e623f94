package org.mapeerworkforce.checks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mapeerworkforce.oven.Page;

/** Of two pages that say the same of themselves, the one that was there second. */
final class Copies {

    /** Such as {@code mission-copy.md}, {@code Copy of mission.md}, {@code mission (1).md} and {@code mission-2.md}. */
    private static final Pattern NAMED = Pattern.compile("(?i)(.*/)(?:copy[-_ ]of[-_ ](.+)|(.+?)(?:[-_ ]copy(?:[-_ ]?\\d+)?|[-_ ]?\\(\\d+\\)|[-_ ]\\d))\\.md");

    private Copies() {
    }

    /** The file that one of such a name was copied from; the file itself where its name says nothing of that. */
    static String original(String file) {
        return NAMED.matcher(file).replaceFirst("$1$2$3.md");
    }

    /**
     * Each page that has the same name as another one, with that other one.
     *
     * @param reached the addresses that other pages link to
     */
    static Map<Page, Page> of(List<Page> pages, Function<Page, String> name, Set<String> reached) {
        Map<String, Page> first = new HashMap<>();
        Map<Page, Page> copies = new LinkedHashMap<>();
        // A file that the site has no place for is told as that.
        pages.stream().filter(page -> Page.isNamed(page.source()) && !name.apply(page).isEmpty()).forEach(page -> {
            Page before = first.putIfAbsent(page.lang() + name.apply(page), page);
            if (before != null && likely(before, reached) > likely(page, reached)) {
                copies.put(before, page);
                first.put(page.lang() + name.apply(page), page);
            } else if (before != null) {
                copies.put(page, before);
            }
        });
        return copies;
    }

    private static int likely(Page page, Set<String> reached) {
        return (original(page.source()).equals(page.source()) ? 0 : 2) + (reached.contains(page.address()) ? 0 : 1);
    }
}
