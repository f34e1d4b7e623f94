package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.checks.Findings;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Folder;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.pages.Weight;
import org.w3c.dom.Element;

/** The real site, baked today. */
class SiteTest {

    private static final int KILOBYTE = 1024;

    @TempDir
    static Path folder;
    private static Baked site;
    private static Map<Page, String> pages;

    @BeforeAll
    static void bake_the_real_site() {
        site = bake("site");
        pages = site.published().stream().collect(Collectors.toMap(page -> page, page -> read(page.output())));
    }

    @Test
    void it_has_no_fault() {
        assertEquals("", Checks.of(site).stream().map(Object::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void it_has_no_fault_with_the_minutes_of_a_meeting_of_yesterday(@TempDir Path copy) throws IOException {
        LocalDate yesterday = Project.REAL_TODAY.minusDays(1);
        String day = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US).format(yesterday);
        String file = "content/meetings/" + yesterday + ".md";
        Project.copyReal(copy);
        Files.writeString(copy.resolve(file), "---\ntitle: Meeting of " + day + "\ndescription: The coalition met on " + day + ", at 1:15 pm, online.\nstarts: " + yesterday + " 13:15\nminutes: |\n  - We agreed.\n---\n");
        Findings findings = Checks.of(new Bakery(copy).bake(new Order(Project.REAL_TODAY, false), copy.resolve("target/site")), Project.REAL_TODAY);
        assertEquals(List.of(), findings.faults());
        assertEquals(List.of(), findings.advice().stream().filter(advice -> advice.file().equals(file)).toList());
    }

    /** Nobody has to do anything for a year. That its security contact runs out, and that pages want to be read again, is only advice. */
    @Test
    void it_has_no_fault_in_a_year() {
        LocalDate later = Project.REAL_TODAY.plusYears(1);
        Findings findings = Checks.of(new Bakery(Project.REAL).bake(new Order(later, false), folder.resolve("later")), later);
        assertEquals(List.of(), findings.faults());
        assertTrue(findings.advice().stream().anyMatch(advice -> advice.wrong().startsWith("security.txt ")), () -> findings.advice().toString());
    }

    @Test
    void two_bakes_give_the_same_bytes() {
        assertEquals(Folder.files(site.folder()), Folder.files(bake("again").folder()));
    }

    @Test
    void the_nu_html_checker_finds_nothing_in_any_page_or_its_style() throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        for (String file : html()) {
            assertEquals("", checker.validate(site.folder().resolve(file)), file);
        }
    }

    @Test
    void the_nu_html_checker_can_find_something() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.html"), "<!doctype html><html lang=en><title>A</title><style>p{colour:red}</style><p id=a><b>");
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        String found = checker.validate(broken);
        assertTrue(found.contains("colour") && found.contains("Unclosed"), found);
    }

    @Test
    void every_page_is_one_small_request() {
        assertAll(pages.entrySet().stream().map(page -> () -> assertTrue(Weight.of(page.getValue()) <= budget(page.getKey()), page.getKey().address() + " weighs " + Weight.of(page.getValue()))));
        assertAll(pages.entrySet().stream().map(page -> () -> assertEquals(List.of(), foreign(Jsoup.parse(page.getValue())), page.getKey().address())));
        String style = Jsoup.parse(pages.values().iterator().next()).select("style").get(0).data();
        assertTrue(Weight.of(style) <= 4 * KILOBYTE, "the stylesheet weighs " + Weight.of(style));
    }

    @Test
    void every_page_names_its_language_and_tells_its_weight() {
        assertAll(pages.entrySet().stream().map(page -> () -> assertEquals(page.getKey().lang(), Jsoup.parse(page.getValue()).select("html").attr("lang"))));
        assertAll(pages.entrySet().stream().map(page -> () -> {
            int kilobytes = (Weight.of(page.getValue()) + KILOBYTE - 1) / KILOBYTE;
            assertTrue(page.getValue().contains("This page is " + kilobytes + " KB"), page.getKey().address());
        }));
    }

    @Test
    void no_file_tells_which_program_made_it() {
        Folder.files(site.folder()).forEach((name, text) -> assertFalse(text.matches("(?is).*(jbake|freemarker|flexmark|\\bgenerator\\b).*"), name));
    }

    @Test
    void its_calendars_are_valid() throws Exception {
        for (String file : Folder.files(site.folder()).keySet().stream().filter(name -> name.endsWith(".ics")).toList()) {
            assertEquals(List.of(), new CalendarBuilder().build(Files.newBufferedReader(site.folder().resolve(file))).validate().getEntries().stream().map(Object::toString).toList(), file);
        }
    }

    @Test
    void its_sitemap_lists_every_page_that_is_listed() throws Exception {
        assertEquals(site.published().stream().filter(page -> page.matter().listed()).map(page -> site.site().address() + page.address()).sorted().toList(),
                texts(xml("sitemap.xml"), "loc").sorted().toList());
    }

    @Test
    void its_feed_is_atom() throws Exception {
        Element feed = xml("feed.xml");
        assertEquals("http://www.w3.org/2005/Atom feed", feed.getNamespaceURI() + " " + feed.getLocalName());
        assertEquals(texts(feed, "entry").count() + 1, texts(feed, "id").distinct().count());
        assertTrue(texts(feed, "updated").allMatch(time -> time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[-+]\\d\\d:\\d\\d)")));
    }

    @Test
    void its_chart_is_a_table_of_values_too() {
        List<String> lines = read("comparison-chart.csv").lines().toList();
        Document page = Jsoup.parse(read("comparison-chart/index.html"));
        assertEquals(page.select("table thead th").eachText().stream().map(head -> '"' + head.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")), lines.get(0));
        assertEquals(page.select("table tbody tr").size() + 1, lines.size());
    }

    @Test
    void its_robots_and_security_contacts_are_told() {
        assertTrue(read("robots.txt").contains("Sitemap: " + site.site().address() + "/sitemap.xml"));
        assertTrue(read(".well-known/security.txt").lines().anyMatch(line -> line.startsWith("Contact: ")));
        assertTrue(read(".well-known/security.txt").contains("Expires: " + site.site().securityExpires() + "T00:00:00Z"));
    }

    /** The file that shares most words with a sentence. */
    private static Baked bake(String name) {
        return new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), folder.resolve(name));
    }

    private static int budget(Page page) {
        return (page.type().equals("whole") ? 60 : page.type().equals("chart") ? 20 : 10) * KILOBYTE;
    }

    /** Whatever a browser would fetch or run, other than the icon. */
    private static List<String> foreign(Document page) {
        return page.select("script:not([type=application/ld+json]), img[src^=http], link[rel=stylesheet], iframe, object, embed, video, audio, source, [style]").stream().map(Object::toString).toList();
    }

    private static List<String> html() {
        return Folder.files(site.folder()).keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }

    private static Element xml(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(site.folder().resolve(file).toFile()).getDocumentElement();
    }

    private static Stream<String> texts(Element parent, String name) {
        org.w3c.dom.NodeList nodes = parent.getElementsByTagNameNS("*", name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> nodes.item(i).getTextContent());
    }

    private static String read(String file) {
        return new String(Folder.files(site.folder()).get(file).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
