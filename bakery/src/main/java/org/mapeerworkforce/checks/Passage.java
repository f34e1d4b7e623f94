package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.oven.FrontMatter;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/**
 * A piece of text in our own words: never a quotation, never a page that is {@code verbatim}.
 *
 * @param sentences whether it is made of sentences, unlike a heading
 */
record Passage(String file, int line, String text, boolean sentences) {

    /** Every passage of a page, the lines above it included. */
    static List<Passage> of(Page page) {
        Stream<Passage> keys = Stream.of(key(page, "title", page.title()), key(page, "description", page.description()),
                key(page, "summary", page.summary() == null ? "" : Jsoup.parseBodyFragment(page.summary()).text()));
        return Stream.of(keys, meeting(page), body(page).stream()).flatMap(passages -> passages).toList();
    }

    private static Stream<Passage> meeting(Page page) {
        FrontMatter.Meeting meeting = page.matter().meeting();
        return meeting == null ? Stream.of() : Stream.of(key(page, "attend", Objects.requireNonNullElse(meeting.attend(), "")), key(page, "agenda", String.join("\n", meeting.agenda())), key(page, "minutes", Objects.requireNonNullElse(meeting.minutes(), "")));
    }

    /** The passages below the lines of dashes. */
    static List<Passage> body(Page page) {
        return page.matter().verbatim() ? List.of() : nodes(page)
                .filter(node -> node instanceof Paragraph || node instanceof Heading || node instanceof TableCell)
                .map(node -> new Passage(page.source(), page.line(node.getStartOffset()), new TextCollectingVisitor().collectAndGetText(node).replaceAll("\\s+", " ").strip(), node instanceof Paragraph))
                .toList();
    }

    /** The line on which a word of the passage stands: a passage can run over many. */
    int lineOf(String word, Inspection site) {
        List<String> lines = site.sources().getOrDefault(file, List.of());
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])");
        return IntStream.range(line - 1, lines.size()).filter(at -> whole.matcher(lines.get(at)).find()).findFirst().orElse(line - 1) + 1;
    }

    /** Every part of a page that is not inside a quotation. */
    static Stream<Node> nodes(Page page) {
        return StreamSupport.stream(page.markdown().getDescendants().spliterator(), false).filter(node -> node.getAncestorOfType(BlockQuote.class) == null);
    }

    /** Every fact of the comparison chart. */
    static List<Passage> chart(Path root) {
        Keys chart = Keys.in(root, Chart.FILE, new Faults());
        return chart.parts("rows").stream().map(row -> row.below("cells")).flatMap(cells -> cells.names().stream().map(cells::below))
                .flatMap(cell -> cell.text("fact").map(fact -> new Passage(Chart.FILE, cell.line("fact"), fact, false)).stream()).toList();
    }

    /** Every line of the forms and of the facts of the site: their words stand in YAML, and each is read by the public. */
    static Stream<Passage> data(Inspection site) {
        return site.sources().entrySet().stream().filter(source -> source.getKey().matches("content/(?!data/).*\\.yml"))
                .flatMap(source -> IntStream.range(0, source.getValue().size()).filter(at -> !source.getValue().get(at).strip().startsWith("#"))
                        .mapToObj(at -> new Passage(source.getKey(), at + 1, source.getValue().get(at), false)));
    }

    /** Every sentence of the letters, and of the pages that they lead to. */
    static List<Passage> letters(Inspection site) {
        return site.baked().letters().all().stream().flatMap(letter -> Stream.concat(
                letter.body().stream().map(paragraph -> new Passage(letter.file(), paragraph.line(), paragraph.words(), true)),
                Stream.of(letter.page(), letter.done()).filter(Objects::nonNull).flatMap(page -> page.text().stream()).map(text -> found(letter.file(), text, site)))).toList();
    }

    /** A passage among the keys of a file, which know no line of their own: where its first words stand. */
    private static Passage found(String file, String text, Inspection site) {
        String begin = Stream.of(text.split(" ")).limit(3).collect(Collectors.joining(" "));
        return new Passage(file, new Passage(file, 1, text, true).lineOf(begin, site), text, true);
    }

    private static Passage key(Page page, String key, String text) {
        return new Passage(page.source(), page.keyLine(key), text, false);
    }
}
