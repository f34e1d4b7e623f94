package org.mapeerworkforce.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Nearest;

/** Every link of the site and of its menu leads to a page or a place on one, and every page can be reached by a link. */
final class LinksCheck implements Check {

    /** Answered by the functions, not by a file. */
    private static final String FUNCTION = "/api/";
    private static final String MAIL = FUNCTION + "mail/";

    @Override
    public void on(Inspection site, Faults faults) {
        Map<String, Document> byAddress = new HashMap<>();
        site.drawn().forEach((page, document) -> byAddress.put(page.address(), document));
        // A page that could not be drawn or read has a fault of its own: the links to it are right.
        Set<String> files = Stream.concat(site.files().stream(), site.baked().published().stream().map(Page::address)).collect(Collectors.toSet());
        List<LostLink> lost = new ArrayList<>(menu(site, files, faults));
        site.own().forEach((page, document) -> document.select("a[href]").eachAttr("href").forEach(link -> {
            String here = here(link, site);
            if (here.startsWith(FUNCTION)) {
                function(site, page, link, faults);
            } else if (link.isEmpty()) {
                empty(site, page, faults);
            } else if (FarLink.is(here) || FarLink.slip(here).isPresent()) {
                far(site, page, link, faults);
            } else {
                check(site, page, link, here, files, byAddress, faults).ifPresent(lost::add);
            }
        }));
        LostLinks.tell(site, lost, files, faults);
    }

    /** The addresses that pages link to, other than their own. */
    static Set<String> reached(Inspection site) {
        Set<String> reached = new HashSet<>();
        site.own().forEach((page, document) -> document.select("a[href]").eachAttr("href").stream()
                .map(link -> target(here(link, site), page)).filter(target -> !target.equals(page.address())).forEach(reached::add));
        return reached;
    }

    /** A link to this site by its whole address, as the short one that it could be. */
    private static String here(String link, Inspection site) {
        String address = site.baked().site().address().replaceFirst("^https?://", "");
        return address.isEmpty() ? link : link.replaceFirst("(?i)^https?://(?:www\\.)?" + Pattern.quote(address) + "(?:/|$)", "/");
    }

    private static String target(String link, Page page) {
        return link.startsWith("#") ? page.address() : link.replaceFirst("[?#].*", "");
    }

    private static List<LostLink> menu(Inspection site, Set<String> files, Faults faults) {
        List<LostLink> lost = new ArrayList<>();
        site.baked().site().menu().stream().map(Site.MenuItem::address).filter(address -> !files.contains(address) && !Expired.stoodAt(address, site.baked())).forEach(address -> {
            Origin origin = new Origin(Site.FILE, Origin.of("address: " + address, site.baked().pages().get(0), site.sources()).line());
            Held.at(address, site.baked()).ifPresentOrElse(
                    held -> faults.add(Site.FILE, origin.line(), "the menu leads to " + held.told(), "Take it out of the menu, or the line `" + held.key() + "` out of " + held.page().source() + "."),
                    () -> lost.add(new LostLink(origin, "the menu leads to " + address + ", and there is no such page", address, address)));
        });
        return lost;
    }

    private static Optional<LostLink> check(Inspection site, Page page, String link, String here, Set<String> files, Map<String, Document> pages, Faults faults) {
        String target = target(here, page);
        if (files.contains(target)) {
            if (here.contains("#") && site.files().contains(target) && (pages.containsKey(target) || !isPage(target, site))) {
                anchor(site, page, link, pages.get(target), faults);
            }
            return Optional.empty();
        }
        Origin origin = site.origin(page, link);
        Optional<Held> held = Held.at(target, site.baked()).or(() -> Held.at(LostLinks.whole(target), site.baked()));
        held.ifPresent(at -> faults.add(origin.file(), origin.line(), "the link `" + link + "` leads to " + at.told(), "Take the link out, or the line `" + at.key() + "` in " + at.page().source() + "."));
        boolean menu = origin.file().equals(Site.FILE) && site.baked().site().menu().stream().anyMatch(item -> item.address().equals(link));
        return held.isPresent() || menu ? Optional.empty() : Optional.of(new LostLink(origin, "the link `" + link + "` leads nowhere", link, target));
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

    /** An address that is missing in the data is told there. */
    private static void empty(Inspection site, Page page, Faults faults) {
        Origin origin = Origin.of("]()", "", page, site.sources());
        if (origin.line() > 0) {
            faults.add(origin.file(), origin.line(), "this link has no address", "Write one between the round brackets, like `(/mission/)`.");
        }
    }

    private static void far(Inspection site, Page page, String link, Faults faults) {
        FarLink.slip(link).ifPresent(slip -> {
            Origin origin = site.origin(page, link);
            faults.add(origin.file(), origin.line(), slip.wrong(),
                    slip.write().map(right -> "Write `" + right + "`.").orElse("Write the whole address, like `mailto:name@mail.com`."),
                    slip.write().map(right -> new Correction(link, right)).orElse(Correction.NONE));
        });
    }

    private static void function(Inspection site, Page page, String link, Faults faults) {
        Map<String, String> answered = new TreeMap<>();
        site.baked().letters().all().forEach(letter -> answered.put(MAIL + letter.name(), MAIL + letter.name()));
        // Who follows a link looks for the form, and not for what answers it.
        site.baked().forms().all().forEach(form -> answered.put(form.action(), form.address()));
        String target = target(here(link, site), page);
        if (!answered.containsKey(target)) {
            Origin origin = site.origin(page, link);
            Optional<String> meant = Nearest.to(target, answered.keySet()).map(answered::get);
            faults.add(origin.file(), origin.line(), "the link `" + link + "` leads nowhere", meant.map(address -> "Did you mean `" + address + "`?").orElse(LostLinks.A_PAGE),
                    meant.map(address -> new Correction(link, address)).orElse(Correction.NONE));
        }
    }
}
