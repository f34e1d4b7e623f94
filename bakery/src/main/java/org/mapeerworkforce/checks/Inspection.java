package org.mapeerworkforce.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Page;

/**
 * A baked site, read again with the eyes of a browser, beside the files it was baked from.
 *
 * @param baked   what the oven says of it
 * @param sources the files that people write, by their path, in the order of {@link Origin}
 * @param files   the addresses of every file of the output
 * @param written the Markdown of these files
 * @param drawn   each published page as it was drawn, as far as it can be read
 */
record Inspection(Baked baked, Map<String, List<String>> sources, List<String> files, List<Written> written, Map<Page, Document> drawn) {

    private static final String INDEX = "index.html";
    private static final String TEXT = ".*\\.(md|yml|ftl)";

    static Inspection of(Baked baked) {
        Path root = baked.root();
        Map<String, List<String>> sources = new TreeMap<>();
        Stream.of("content", "templates").flatMap(folder -> files(root.resolve(folder)))
                .map(file -> name(root, file)).filter(name -> name.matches(TEXT))
                .forEach(name -> sources.put(name, lines(root.resolve(name))));
        List<String> files = files(baked.folder()).map(file -> address(name(baked.folder(), file))).sorted().toList();
        List<Written> written = Written.of(baked, sources);
        List<Written> open = written.stream().filter(Written::swallows).toList();
        Map<Page, Document> drawn = baked.published().stream().filter(page -> Files.exists(baked.folder().resolve(page.output())) && open.stream().noneMatch(part -> stands(part, page)))
                .collect(Collectors.toMap(page -> page, page -> parse(baked.folder().resolve(page.output())), (one, other) -> one, LinkedHashMap::new));
        return new Inspection(baked, sources, files, written, drawn);
    }

    /** The chart stands on its own page and on the first one, and everything on that of the whole site. */
    private static boolean stands(Written part, Page page) {
        return part.isOf(page) || page.type().equals("whole") || part.isOfChart() && List.of("chart", "home").contains(page.type());
    }

    /** The pages with words of their own: the whole site on one page only repeats the others. */
    Map<Page, Document> own() {
        Map<Page, Document> own = new LinkedHashMap<>(drawn);
        own.keySet().removeIf(page -> page.type().equals("whole"));
        return own;
    }

    /** Where a text stands that is wrong on a page. */
    Origin origin(Page page, String text) {
        return Origin.of(text, page, sources);
    }

    static Stream<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String address(String file) {
        return "/" + (file.equals(INDEX) || file.endsWith("/" + INDEX) ? file.substring(0, file.length() - INDEX.length()) : file);
    }

    /** The lines of a file; none where it is not UTF-8, which the oven has told already. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notText) {
            return List.of();
        }
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
