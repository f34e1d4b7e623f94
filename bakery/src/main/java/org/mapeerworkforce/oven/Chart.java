package org.mapeerworkforce.oven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/**
 * The comparison chart, from {@code content/data/comparison-chart.yml}: questions down, roles across.
 *
 * @param caption what the table is, for those who hear it
 * @param note    where its answers come from, as HTML
 */
public record Chart(String caption, String note, List<Role> roles, List<Row> rows) {

    /** The file that all of this comes from. */
    public static final String FILE = "content/data/comparison-chart.yml";

    /** @param key its abbreviation, @param name of many people, @param one of one person, @param thread its colour, from 1 */
    public record Role(String key, String name, String one, int thread) {
    }

    /** One question. @param draft whether it waits for the coalition's review @param home whether the home page shows its answers */
    public record Row(String question, boolean draft, boolean home, List<Cell> cells) {
    }

    /**
     * One answer for one role. The note for editors is read, so that its key is known, and never kept.
     *
     * @param fact what readers see, as HTML; null where nothing is known
     */
    public record Cell(Role role, String fact, Status status, List<Source> sources) {

        /** The fact without markup. */
        public String plain() {
            return fact == null ? "" : org.jsoup.Jsoup.parseBodyFragment(fact).text();
        }
    }

    /** Where a fact was read. @param number its place among the sources of the chart, from 1 */
    public record Source(String title, String address, int number) {
        Source at(int place) {
            return new Source(title, address, place);
        }
    }

    /** How well a cell is known. */
    public enum Status {
        FOUND, NOT_FOUND, UNVERIFIED
    }

    private enum Review {
        PUBLISHED, DRAFT
    }

    /** The chart of a file's text, with rows still in draft where {@code drafts} asks for them. */
    static Chart of(String text, boolean drafts, Faults faults) {
        Keys keys = Keys.of(FILE, 1, text, faults);
        List<Keys> roleKeys = keys.parts("roles");
        List<Role> roles = Stream.iterate(0, i -> i < roleKeys.size(), i -> i + 1).map(i -> role(roleKeys.get(i), i + 1)).toList();
        boolean sure = new ChartRoles(roleKeys, keys.parts("rows")).check();
        List<Row> all = keys.parts("rows").stream().map(row -> row(row, roles, sure)).toList();
        new ChartRows(keys).check();
        List<Row> rows = all.stream().filter(row -> drafts || !row.draft()).toList();
        Chart chart = new Chart(
                keys.required("caption", "What five peer support roles in Massachusetts do"),
                Markdown.inline(keys.required("note", "Compiled from public sources.")),
                roles, numbered(rows));
        keys.refuseUnknown();
        return chart;
    }

    /** Every source of the published answers, each once, in the order of reading. */
    public List<Source> sources() {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.sources().stream()).distinct().toList();
    }

    private static List<Row> numbered(List<Row> rows) {
        Map<String, Integer> numbers = new HashMap<>();
        return rows.stream().map(row -> new Row(row.question(), row.draft(), row.home(), row.cells().stream()
                .map(cell -> new Cell(cell.role(), cell.fact(), cell.status(), cell.sources().stream()
                        .map(source -> source.at(numbers.computeIfAbsent(source.address(), address -> numbers.size() + 1))).toList())).toList())).toList();
    }

    private static Role role(Keys keys, int thread) {
        Role role = new Role(keys.required("key", "CPS"), keys.required("name", "Certified Peer Specialists"), keys.required("one", "Certified Peer Specialist"), thread);
        keys.refuseUnknown();
        return role;
    }

    private static Row row(Keys keys, List<Role> roles, boolean sure) {
        boolean draft = keys.requiredChoice("status", Review.DRAFT) == Review.DRAFT;
        Keys cells = keys.below("cells");
        Row row = new Row(keys.required("question", "Who the role supports"), draft, keys.flag("home", false),
                roles.stream().map(role -> cell(cells, role, draft || !sure)).toList());
        if (sure) {
            cells.refuseUnknown();
        }
        keys.refuseUnknown();
        return row;
    }

    private static Cell cell(Keys cells, Role role, boolean draft) {
        Keys keys = cells.below(role.key());
        Status status = keys.choice("status", Status.NOT_FOUND);
        keys.text("note");
        String fact = keys.text("fact").map(Markdown::inline).orElse(null);
        List<Source> sources = keys.parts("sources").stream().map(Chart::source).toList();
        keys.refuseUnknown();
        if (!draft && (fact == null || status != Status.FOUND || sources.isEmpty())) {
            cells.fault(role.key(), "this row is published, but " + role.key() + " has no fact that was found, with its source",
                    "Give the cell a `fact`, `status: found` and `sources`, or write `status: draft` at the row.");
        }
        return new Cell(role, fact, status, sources);
    }

    private static Source source(Keys keys) {
        Source source = new Source(keys.required("title", "Certified Peer Specialist (Kiva Centers)"), keys.required("address", "https://kivacenters.org/"), 0);
        keys.refuseUnknown();
        return source;
    }

    /** The chart as comma-separated values (RFC 4180), one line a question. */
    public String csv() {
        Stream<String> head = Stream.of(line(Stream.concat(Stream.of("Question"), roles.stream().map(role -> role.name() + " (" + role.key() + ")"))));
        Stream<String> body = rows.stream().map(row -> line(Stream.concat(Stream.of(row.question()), row.cells().stream().map(Cell::plain))));
        return Stream.concat(head, body).collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.map(Chart::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets a quote in front, as OWASP ASVS 5.0, 1.2.10 asks. */
    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+\\-@\\t\\r\\x00].*") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
