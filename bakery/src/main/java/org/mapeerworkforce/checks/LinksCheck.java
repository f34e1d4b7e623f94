package org.mapeerworkforce.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Nearest;

/** Every link of the site leads to a page or a place on one, and every page can be reached by a link. */
final class LinksCheck implements Check {

    private static final String ELSEWHERE = "(?i)(?:https?|mailto|tel|webcal):.*|//.*";
    /** Answered by the functions, not by a file. */
    private static final String FUNCTION = "/api/";

    @Override
    public void on(Inspection site, Faults faults) {
        Map<String, Document> byAddress = new HashMap<>();
        site.drawn().forEach((page, document) -> byAddress.put(page.address(), document));
        // A page that could not be drawn or read has a fault of its own: the links to it are right.
        Set<String> files = Stream.concat(site.files().stream(), site.baked().published().stream().map(Page::address)).collect(Collectors.toSet());
        site.own().forEach((page, document) -> document.select("a[href]").eachAttr("href").forEach(link -> {
            String target = target(page, link);
            if (!link.matches(ELSEWHERE) && !target.startsWith(FUNCTION)) {
                check(site, page, link, target, files, byAddress, faults);
            }
        }));
        orphans(site).stream().filter(page -> Expired.pages(site.baked()).stream().noneMatch(expired -> Expired.ledTo(page, expired)))
                .forEach(page -> faults.add(page.source(), 1, "no page leads to " + page.address(), "Link to it from another page, or from `menu` in content/site.yml."));
    }

    /** The pages that no other one leads to; none where a page could not be drawn, which may have led there. */
    static List<Page> orphans(Inspection site) {
        Set<String> reached = new HashSet<>();
        site.own().forEach((page, document) -> document.select("a[href]").eachAttr("href").stream().map(link -> target(page, link)).filter(target -> !target.equals(page.address())).forEach(reached::add));
        return site.drawn().size() < site.baked().published().size() ? List.of()
                : site.drawn().keySet().stream().filter(page -> page.matter().listed() && !page.address().equals("/") && !reached.contains(page.address())).toList();
    }

    private static String target(Page page, String link) {
        return link.startsWith("#") ? page.address() : link.replaceFirst("[?#].*", "");
    }

    private static void check(Inspection site, Page page, String link, String target, Set<String> files, Map<String, Document> pages, Faults faults) {
        if (!files.contains(target)) {
            Origin origin = site.origin(page, link);
            Held.at(target, site.baked()).or(() -> Held.at(whole(target), site.baked())).ifPresentOrElse(
                    held -> faults.add(origin.file(), origin.line(), "the link `" + link + "` leads to " + held.told(), "Take the link out, or the line `" + held.key() + "` in " + held.page().source() + "."),
                    () -> faults.add(origin.file(), origin.line(), "the link `" + link + "` leads nowhere", meant(target, files), correction(target, files)));
        } else if (link.contains("#") && site.files().contains(target) && (pages.containsKey(target) || !isPage(target, site))) {
            anchor(site, page, link, pages.get(target), faults);
        }
    }

    private static boolean isPage(String address, Inspection site) {
        return site.baked().published().stream().anyMatch(page -> page.address().equals(address));
    }

    private static void anchor(Inspection site, Page page, String link, Document target, Faults faults) {
        String id = link.substring(link.indexOf('#') + 1);
        List<String> ids = target == null ? List.of() : target.select("[id]").stream().map(Element::id).toList();
        if (!ids.contains(id)) {
            Origin origin = site.origin(page, link);
            faults.add(origin.file(), origin.line(), "the link `" + link + "` leads to a place that is not on that page",
                    Nearest.to(id, ids).map(near -> "Did you mean `#" + near + "`?").orElse("Take out `#" + id + "`, or write the id of a heading."),
                    Nearest.to(id, ids).map(near -> new Correction("#" + id, "#" + near)).orElse(Correction.NONE));
        }
    }

    private static String meant(String target, Set<String> files) {
        String whole = whole(target);
        return files.contains(whole) ? "Write `" + whole + "`."
                : Nearest.to(target, files).map(near -> "Did you mean `" + near + "`?").orElse("Write the address of a page, like `/mission/`.");
    }

    private static Correction correction(String target, Set<String> files) {
        return Optional.of(whole(target)).filter(files::contains).or(() -> Nearest.to(target, files))
                .map(address -> new Correction(target, address)).orElse(Correction.NONE);
    }

    /** The address of a page that was written as the name of a file. */
    private static String whole(String target) {
        return "/" + target.replaceAll("^\\.?/|/$|\\.(html|md)$", "") + "/";
    }
}
