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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Option;
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

    /** A link in Markdown: its words, and where it leads. */
    static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final int FIRST_WORDS = 3;

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

    /** What is planned for a meeting and what was decided there, sentence for sentence. */
    static List<Passage> meetingSentences(Page page, Inspection site) {
        return page.meeting() == null ? List.of() : Stream.of(
                page.meeting().agenda().stream().map(item -> found(page.source(), page.keyLine("agenda"), item, site)),
                blocks(page.meeting().minutes()).map(block -> found(page.source(), page.keyLine("minutes"), block, site))).flatMap(passages -> passages).toList();
    }

    /** The paragraphs and points of a text, without what it quotes. */
    private static Stream<String> blocks(String html) {
        return Jsoup.parseBodyFragment(Objects.requireNonNullElse(html, "")).select("p, li:not(:has(p))").stream().filter(block -> block.closest("blockquote") == null).map(block -> block.text());
    }

    /** The passages below the lines of dashes. */
    static List<Passage> body(Page page) {
        return page.matter().verbatim() ? List.of() : nodes(page)
                .filter(node -> node instanceof Paragraph || node instanceof Heading || node instanceof TableCell)
                .map(node -> new Passage(page.source(), page.line(node.getStartOffset()), new TextCollectingVisitor().collectAndGetText(node).replaceAll("\\s+", " ").strip(), node instanceof Paragraph))
                .toList();
    }

    /** The same without the addresses of its links, as readers see it. */
    Passage shown() {
        return new Passage(file, line, LINK.matcher(text).replaceAll("$1"), sentences);
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
        return chart(root, row -> true);
    }

    /** Every fact that readers see. */
    static List<Passage> publishedChart(Path root) {
        return chart(root, row -> row.text("status").filter("published"::equals).isPresent());
    }

    private static List<Passage> chart(Path root, Predicate<Keys> rows) {
        Keys chart = Keys.in(root, Chart.FILE, new Faults());
        return chart.parts("rows").stream().filter(rows).map(row -> row.below("cells")).flatMap(cells -> cells.names().stream().map(cells::below))
                .flatMap(cell -> cell.text("fact").map(fact -> new Passage(Chart.FILE, cell.line("fact"), fact, true)).stream()).toList();
    }

    /** Every line of the forms and of the facts of the site: their words stand in YAML, and each is read by the public. */
    static Stream<Passage> data(Inspection site) {
        return site.sources().entrySet().stream().filter(source -> source.getKey().matches("content/(?!data/).*\\.yml"))
                .flatMap(source -> IntStream.range(0, source.getValue().size()).filter(at -> !source.getValue().get(at).strip().startsWith("#"))
                        .mapToObj(at -> new Passage(source.getKey(), at + 1, source.getValue().get(at), false)));
    }

    /** What people read around and in the questions of a form. */
    static List<Passage> form(Form form, Inspection site) {
        Stream<String> groups = form.groups().stream().flatMap(group -> Stream.concat(Stream.of(group.legend(), Objects.requireNonNullElse(group.hint(), "")), group.fields().stream().flatMap(Passage::field)));
        return Stream.of(form.introduction().stream(), groups).flatMap(texts -> texts).filter(text -> !text.isEmpty()).map(text -> found(form.file(), 1, text, site)).toList();
    }

    private static Stream<String> field(Field field) {
        return Stream.concat(Stream.of(field.label(), Objects.requireNonNullElse(field.hint(), "")), field.options().stream().map(Option::label));
    }

    /** Every sentence of the letters, and of the pages that they lead to. */
    static List<Passage> letters(Inspection site) {
        return site.baked().letters().all().stream().flatMap(letter -> Stream.concat(
                letter.body().stream().map(paragraph -> new Passage(letter.file(), paragraph.line(), paragraph.words(), true)),
                Stream.of(letter.page(), letter.done()).filter(Objects::nonNull).flatMap(page -> page.text().stream()).map(text -> found(letter.file(), 1, text, site)))).toList();
    }

    /** A passage among the keys of a file, which know no line of their own: where its first words stand. @param from the first line on which it may */
    private static Passage found(String file, int from, String text, Inspection site) {
        return new Passage(file, new Passage(file, from, text, true).lineOf(begin(text), site), text, true);
    }

    /** The first words of a text, by which its line is found. */
    static String begin(String text) {
        return Stream.of(text.split(" ")).limit(FIRST_WORDS).collect(Collectors.joining(" "));
    }

    private static Passage key(Page page, String key, String text) {
        return new Passage(page.source(), page.keyLine(key), text, false);
    }
}
