package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Map;
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
        return of(text, "", page, sources);
    }

    /** @param after what follows the text on the page: of many lines that hold the text, it tells which one is meant */
    static Origin of(String text, String after, Page page, Map<String, List<String>> sources) {
        Stream<String> files = Stream.of(
                Stream.of(page.source()),
                sources.keySet().stream().filter(file -> file.endsWith(".yml")),
                sources.keySet().stream().filter(file -> file.endsWith(".ftl"))).flatMap(part -> part);
        Origin best = new Origin(page.source(), 0);
        int most = -1;
        for (String file : files.toList()) {
            List<String> lines = sources.getOrDefault(file, List.of());
            for (int i = 0; i < lines.size(); i++) {
                int alike = alike(lines.get(i), text, after);
                if (alike > most) {
                    best = new Origin(file, i + 1);
                    most = alike;
                }
            }
        }
        return best;
    }

    /** How much of what follows the text follows it in the line, too, in characters; -1 where the line does not hold the text. */
    private static int alike(String line, String text, String after) {
        int at = line.indexOf(text);
        String rest = at < 0 ? "" : line.substring(at + text.length());
        int alike = 0;
        while (alike < Math.min(rest.length(), after.length()) && rest.charAt(alike) == after.charAt(alike)) {
            alike++;
        }
        return at < 0 ? -1 : alike;
    }
}
