package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Page;

/** Pages that have left the site because their day came. Nobody did anything, so nobody's change is stopped by it. */
final class Expired {

    private Expired() {
    }

    static List<Page> pages(Baked baked) {
        return baked.pages().stream().filter(page -> page.matter().isOverOn(baked.order().today()) && !baked.published().stream().map(Page::source).toList().contains(page.source())).toList();
    }

    /** Whether such a page stood at an address. */
    static boolean stoodAt(String address, Baked baked) {
        return pages(baked).stream().anyMatch(page -> page.addresses().contains(address));
    }

    /** Whether such a page led to another one: by a link, or as a page below it or in another language. */
    static boolean ledTo(Page other, Page expired) {
        return linked(expired).contains(other.address()) || expired.original().equals(other.original()) || expired.address().startsWith(other.address());
    }

    private static Set<String> linked(Page expired) {
        return Stream.of(expired.summary() == null ? "" : expired.summary(), expired.body()).flatMap(html -> Jsoup.parseBodyFragment(html).select("a[href]").eachAttr("href").stream())
                .map(link -> link.replaceFirst("[?#].*", "")).collect(Collectors.toSet());
    }

    /** Every line of another file that leads to a page. */
    static List<Origin> linesTo(Page page, Inspection site) {
        Pattern address = Pattern.compile("(?<![\\w/.-])(?:" + page.addresses().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\w/-])");
        return site.sources().entrySet().stream().filter(source -> !source.getKey().equals(page.source()))
                .flatMap(source -> IntStream.range(0, source.getValue().size())
                        .filter(at -> !source.getValue().get(at).startsWith("#") && address.matcher(source.getValue().get(at)).find())
                        .mapToObj(at -> new Origin(source.getKey(), at + 1))).toList();
    }
}
