package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** Only the text of a page, its summary, minutes and the answers of the chart are Markdown: anywhere else, its signs stand there as they are typed. */
final class PlainCheck implements Check {

    private static final Set<String> KEYS = Set.of("title", "description", "attend", "agenda");
    private static final Pattern LINK = Pattern.compile("\\[[^\\[\\]]*]\\([^()\\s]*\\)|]\\(");
    private static final Pattern ENTITY = Pattern.compile("&\\w+;");
    private static final Pattern MARKDOWN_KEY = Pattern.compile("( *)(?:fact|note):.*");
    private static final Pattern PLAIN_FILE = Pattern.compile("content/(?:site|forms/[^/]+)\\.yml");

    @Override
    public void on(Inspection site, Faults faults) {
        site.baked().pages().forEach(page -> KEYS.forEach(key -> key(site, page, key, faults)));
        site.sources().forEach((file, lines) -> {
            if (PLAIN_FILE.matcher(file).matches()) {
                lines(file, 1, lines, faults);
            }
        });
        chart(site.sources().getOrDefault(Chart.FILE, List.of()), faults);
    }

    /** A value goes on until the next key. */
    private static void key(Inspection site, Page page, String key, Faults faults) {
        List<String> lines = site.sources().getOrDefault(page.source(), List.of());
        if (page.keyLines().containsKey(key)) {
            int from = page.keyLine(key);
            int to = Stream.concat(page.keyLines().values().stream(), Stream.of(page.bodyLine() - 1)).filter(line -> line > from).min(Integer::compare).orElse(from + 1);
            lines(page.source(), from, lines.subList(from - 1, Math.min(to - 1, lines.size())), faults);
        }
    }

    private static void chart(List<String> lines, Faults faults) {
        int markdown = -1;
        for (int at = 0; at < lines.size(); at++) {
            Matcher key = MARKDOWN_KEY.matcher(lines.get(at));
            boolean goesOn = markdown >= 0 && (lines.get(at).isBlank() || lines.get(at).indexOf(lines.get(at).strip()) > markdown);
            markdown = key.matches() ? key.end(1) : goesOn ? markdown : -1;
            if (markdown < 0) {
                lines(Chart.FILE, at + 1, lines.subList(at, at + 1), faults);
            }
        }
    }

    private static void lines(String file, int first, List<String> lines, Faults faults) {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).strip().startsWith("#")) {
                line(file, first + at, lines.get(at), faults);
            }
        }
    }

    private static void line(String file, int line, String written, Faults faults) {
        Matcher link = LINK.matcher(written);
        Matcher entity = ENTITY.matcher(written);
        if (link.find()) {
            faults.add(file, line, "`" + link.group() + "` would stand here as it is typed: these words cannot hold a link", "Write words alone, and the link into the text of a page.");
        } else if (written.contains("**")) {
            faults.add(file, line, "`**` would stand here as it is typed", "Take it out: these words are plain.");
        } else if (entity.find()) {
            String sign = Parser.unescapeEntities(entity.group(), false);
            boolean known = !sign.equals(entity.group()) && !sign.replace('\u00A0', ' ').isBlank();
            faults.add(file, line, "`" + entity.group() + "` would stand here as it is typed", "Write " + (known ? "`" + sign + "`" : "the sign itself") + ".", known ? new Correction(written, written.replace(entity.group(), sign)) : Correction.NONE);
        }
    }
}
