package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Page;

/**
 * The line that somebody wrote, of which a page shows the result.
 *
 * @param file path from the root of the project
 * @param line counted from 1; 0 where no line holds the text
 */
record Origin(String file, int line) {

    /** Looks for a whole address in the page's own file first, then in the data of the site, then in the templates. */
    static Origin of(String address, Page page, Map<String, List<String>> sources) {
        // In "/vision/" and "/our/vision", "/vision" is not meant.
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}/_.-])" + Pattern.quote(address) + "(?![\\p{L}\\p{N}/_#?&=%-]|[.:][\\p{L}\\p{N}])");
        return best(line -> whole.matcher(line).find() ? 0 : -1, page, sources);
    }

    /** @param after what follows the text on the page: of many lines that hold the text, it tells which one is meant */
    static Origin of(String text, String after, Page page, Map<String, List<String>> sources) {
        return best(line -> alike(line, text, after), page, sources);
    }

    private static Origin best(ToIntFunction<String> fit, Page page, Map<String, List<String>> sources) {
        Stream<String> files = Stream.of(
                Stream.of(page.source()),
                sources.keySet().stream().filter(file -> file.endsWith(".yml")),
                sources.keySet().stream().filter(file -> file.endsWith(".ftl"))).flatMap(part -> part);
        Origin best = new Origin(page.source(), 0);
        int most = -1;
        for (String file : files.toList()) {
            List<String> lines = sources.getOrDefault(file, List.of());
            for (int i = 0; i < lines.size(); i++) {
                int alike = fit.applyAsInt(lines.get(i));
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
