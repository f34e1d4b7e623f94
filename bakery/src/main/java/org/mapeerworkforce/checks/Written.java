package org.mapeerworkforce.checks;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.oven.Markdown;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/**
 * Markdown that somebody wrote: the text of a page, or what stands behind one key.
 *
 * @param file     the file that it stands in
 * @param key      its key; empty for the text of a page
 * @param line     the line on which the text begins, or on which the key stands
 * @param lines    the lines of the file from there on
 * @param document what was read
 * @param html     what readers get
 */
record Written(String file, String key, int line, List<String> lines, Document document, String html) {

    private static final String SUMMARY = "summary";
    private static final String MINUTES = "minutes";
    private static final Markdown.Rendered NOTHING = Markdown.rendered("").orElseThrow();

    /** All of it: what the pages say, and what the chart does. */
    static List<Written> of(Baked baked, Map<String, List<String>> sources) {
        return Stream.concat(baked.pages().stream().flatMap(page -> page(page, sources)), chart(baked.root(), sources)).toList();
    }

    private static Stream<Written> page(Page page, Map<String, List<String>> sources) {
        Optional<Written> summary = Optional.ofNullable(page.matter().summary()).map(text -> value(page.source(), SUMMARY, page.keyLine(SUMMARY), text, sources));
        Optional<Written> minutes = Optional.ofNullable(page.matter().meeting()).map(meeting -> meeting.minutes()).map(text -> value(page.source(), MINUTES, page.keyLine(MINUTES), text, sources));
        Written body = new Written(page.source(), "", page.bodyLine(), below(page.source(), page.bodyLine(), sources), page.markdown(), page.body());
        return Stream.of(summary.stream(), minutes.stream(), Stream.of(body)).flatMap(part -> part);
    }

    private static Stream<Written> chart(Path root, Map<String, List<String>> sources) {
        Keys chart = Keys.in(root, Chart.FILE, new Faults());
        Stream<Written> facts = chart.parts("rows").stream().map(row -> row.below("cells")).flatMap(cells -> cells.names().stream().map(cells::below))
                .flatMap(cell -> value(cell, "fact", sources).stream());
        return Stream.concat(value(chart, "note", sources).stream(), facts);
    }

    private static Optional<Written> value(Keys keys, String key, Map<String, List<String>> sources) {
        return keys.text(key).map(text -> value(keys.file(), key, keys.line(key), text, sources));
    }

    private static Written value(String file, String key, int line, String text, Map<String, List<String>> sources) {
        Markdown.Rendered read = Markdown.rendered(text).orElse(NOTHING);
        return new Written(file, key, line, below(file, line, sources), read.document(), read.html());
    }

    private static List<String> below(String file, int line, Map<String, List<String>> sources) {
        List<String> all = sources.getOrDefault(file, List.of());
        return all.subList(Math.min(line - 1, all.size()), all.size());
    }

    boolean isOf(Page page) {
        return file.equals(page.source());
    }

    /** Whether it is a part of the chart, which stands on pages that are not its file. */
    boolean isOfChart() {
        return file.equals(Chart.FILE);
    }

    /** The line of the file on which a place of it stands. */
    int line(int offset) {
        return key.isEmpty() ? line + document.getLineNumber(offset) : line + below(offset);
    }

    /** YAML joins lines and takes blanks away: what is left of both is the same, letter by letter. Where a value is written with signs for its letters, its key is near enough. */
    private int below(int offset) {
        String sought = letters(document.getChars().subSequence(0, offset).toString());
        StringBuilder read = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            read.append(letters(at == 0 ? value(lines.get(0)) : lines.get(at)));
            if (read.length() > sought.length()) {
                return read.toString().startsWith(sought) ? at : 0;
            }
        }
        return 0;
    }

    private String value(String first) {
        return first.replaceFirst("^.*?" + Pattern.quote(key) + "[\"']?\\s*:\\s*(?:[|>][-+0-9]*\\s*$)?[\"']?", "");
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** Whether it takes into itself what follows it on a page, as a note does that never ends: of such a page, the rest cannot be read. */
    boolean swallows() {
        return document.getChars().indexOf("<") >= 0 && Jsoup.parseBodyFragment(html + "<p id=\"what-follows\">").getElementById("what-follows") == null;
    }
}
