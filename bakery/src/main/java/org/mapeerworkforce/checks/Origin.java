package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Page;

/**
 * The line that somebody wrote, of which a page shows the result.
 *
 * @param file path from the root of the project
 * @param line counted from 1; 0 where no line holds the text
 */
record Origin(String file, int line) {

    /** Looks for a text in the page's own file first, then in the data of the site, then in the templates. */
    static Origin of(String text, Page page, Map<String, List<String>> sources) {
        Stream<String> files = Stream.of(
                Stream.of(page.source()),
                sources.keySet().stream().filter(file -> file.endsWith(".yml")),
                sources.keySet().stream().filter(file -> file.endsWith(".ftl"))).flatMap(part -> part);
        return files.flatMap(file -> in(file, sources.getOrDefault(file, List.of()), text).stream()).findFirst().orElse(new Origin(page.source(), 0));
    }

    private static Optional<Origin> in(String file, List<String> lines, String text) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return Optional.of(new Origin(file, i + 1));
            }
        }
        return Optional.empty();
    }
}
