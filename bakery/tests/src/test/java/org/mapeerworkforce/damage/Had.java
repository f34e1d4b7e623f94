package org.mapeerworkforce.damage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Page;

/**
 * What readers have of a site, by the place where they have it: all that no slip may take away
 * without a word. An option of a question and one link of the menu stand on one line each, so they
 * may go with it.
 */
final class Had {

    private Had() {
    }

    static Map<String, Set<String>> of(Baked baked) {
        Map<String, Set<String>> had = new TreeMap<>();
        baked.published().forEach(page -> had.put(page.address(), page(baked, page)));
        baked.forms().all().forEach(form -> had.put("the form " + form.name(), form(form)));
        had.put("the calendar", calendar(baked.folder().resolve("meetings.ics")));
        return had;
    }

    private static Set<String> page(Baked baked, Page page) {
        Path file = baked.folder().resolve(page.output());
        if (!Files.exists(file)) {
            return Set.of();
        }
        Document drawn = Jsoup.parse(read(file));
        Stream<String> parts = drawn.select("main h1, main form, main table, header nav a, .roles p").stream().filter(part -> !part.text().isBlank()).map(Had::name);
        Stream<String> names = drawn.select("main form [name]").stream().map(field -> field.attr("name")).filter(name -> !name.endsWith("-in-words")).map(name -> "question " + name);
        Stream<String> links = drawn.select("link[rel=canonical], a[href^=tel:], a[href*=/edit/main/]").stream().map(link -> link.attr("href"));
        Stream<String> rows = IntStream.range(0, drawn.select("main tbody tr").size()).mapToObj(row -> "row " + row);
        return Stream.of(parts, names, links, rows).flatMap(all -> all).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of links it is enough that there are some. */
    private static String name(Element part) {
        return part.parents().stream().map(Element::tagName).filter("nav"::equals).findFirst().orElse(part.tagName());
    }

    private static Set<String> form(Form form) {
        Stream<String> joins = form.fields().stream().filter(field -> field.joins() != null).map(field -> field.name() + " joins " + field.joins());
        return Stream.concat(Stream.of(form.filing().name()), joins).collect(Collectors.toSet());
    }

    private static Set<String> calendar(Path file) {
        return read(file).lines().filter(line -> line.startsWith("UID:") || line.startsWith("DTSTART;")).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
