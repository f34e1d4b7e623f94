package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Nearest;

/** Links that lead nowhere, and pages that no link leads to: where there is one of each, a page was renamed. */
final class LostLinks {

    static final String A_PAGE = "Write the address of a page, like `/mission/`.";

    private LostLinks() {
    }

    static void tell(Inspection site, List<LostLink> lost, Set<String> files, Faults faults) {
        Set<String> meant = lost.stream().flatMap(one -> meant(one.target(), files).stream()).collect(Collectors.toSet());
        List<Page> expired = Expired.pages(site.baked());
        List<Page> unlinked = unlinked(site).filter(page -> !meant.contains(page.address()) && expired.stream().noneMatch(gone -> Expired.ledTo(page, gone))).toList();
        Set<String> missing = lost.stream().map(LostLink::target).filter(target -> meant(target, files).isEmpty()).collect(Collectors.toSet());
        Optional<Page> renamed = unlinked.stream().filter(page -> unlinked.size() == 1 && missing.size() == 1 && missing.iterator().next().matches("/(?:[a-z0-9-]+/)+")).findFirst();
        lost.forEach(one -> {
            Optional<String> address = meant(one.target(), files);
            String write = address.map(right -> (right.equals(whole(one.target())) ? "Write `" + right + "`." : "Did you mean `" + right + "`?"))
                    .or(() -> renamed.map(page -> "Was its page renamed? Add the line `aliases: [" + one.target() + "]` to " + page.source() + ".")).orElse(A_PAGE);
            faults.add(one.origin().file(), one.origin().line(), one.wrong(), write,
                    address.map(right -> new Correction(one.link().replaceFirst("[?#].*", ""), right)).orElse(Correction.NONE));
        });
        unlinked.stream().filter(page -> renamed.isEmpty())
                .forEach(page -> faults.add(page.source(), 1, "no page leads to " + page.address(), "Link to it from another page, or from `menu` in content/site.yml."));
    }

    /** The pages that nobody finds; none where a page could not be drawn, which may hold the link. */
    static Stream<Page> unlinked(Inspection site) {
        Set<String> reached = LinksCheck.reached(site);
        Set<Page> copies = Copies.of(site.baked().pages(), Page::title, reached).keySet();
        return site.drawn().keySet().stream().filter(page -> site.drawn().size() == site.baked().published().size())
                .filter(page -> page.matter().listed() && !page.address().equals("/") && !reached.contains(page.address()) && page.matter().aliases().stream().noneMatch(reached::contains))
                .filter(page -> copies.stream().noneMatch(copy -> copy.source().equals(page.source())));
    }

    /** The address that was probably meant: that of a page written as a file, or the one with the fewest letters to change. */
    private static Optional<String> meant(String target, Set<String> files) {
        return Optional.of(whole(target)).filter(files::contains).or(() -> Nearest.to(target, files));
    }

    /** The address of a page that was written as the name of a file. */
    static String whole(String target) {
        return "/" + target.replaceAll("^\\.?/|/$|\\.(html|md)$", "") + "/";
    }
}
