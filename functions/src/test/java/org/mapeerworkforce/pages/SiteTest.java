package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** What the whole site knows about itself. */
class SiteTest {

    private static final LocalDate LAST = LocalDate.of(2027, 1, 13);
    private static final String FACTS = """
            name: A
            short-name: B
            description: C
            security-expires: 2027-11-01
            address: https://coalition.example.org
            repository: https://github.com/example/site
            contact-email: office@example.org
            postal-address: 1 Main Street
            much-website: https://much.example.org
            criterion: I do this work.
            official-chart: https://chart.example.org
            language-help: Ask us.
            help: [{before: A, call: 988, after: B}]
            menu: [{address: /a/, label: A}]
            """;

    @TempDir
    Path root;

    @Test
    void a_notice_stands_until_its_day_is_over() throws IOException {
        String notice = "notice:\n  text: Snow.\n  until: 2027-01-13\n";
        assertEquals(new Site.Notice("Snow.", LAST), site(notice, LAST).notice());
        assertNull(site(notice, LAST.plusDays(1)).notice());
        assertNull(site("", LAST).notice());
    }

    @Test
    void the_day_is_that_of_massachusetts() {
        assertEquals(LocalDate.of(2026, 11, 22), Site.today(Clock.fixed(Instant.parse("2026-11-23T04:59:59Z"), ZoneOffset.UTC)));
        assertEquals(LocalDate.of(2026, 11, 23), Site.today(Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC)));
    }

    @Test
    void what_is_no_address_is_told_and_stands_nowhere() throws IOException {
        Faults faults = new Faults();
        write(FACTS.replace("office@example.org", "us at example"));
        assertNull(Site.read(root, LAST, faults).contactEmail());
        assertEquals("content/site.yml, line 7: `contact-email` is `us at example`, which is not an address that works. Write it like `name@mapeerworkforce.org`.",
                String.join("\n", faults.list().stream().map(Fault::toString).toList()));
    }

    @Test
    void a_number_is_dialled_as_a_phone_dials_it() {
        assertEquals(List.of("tel:988", "tel:+18337732445", "tel:+18337732445"),
                Stream.of("988", "833-773-2445", "1 (833) 773-2445").map(call -> new Site.HelpLine("Call", call, "now.").link()).toList());
    }

    @Test
    void a_key_that_means_nothing_is_told_in_every_part() throws IOException {
        Faults faults = new Faults();
        write(FACTS.replace("after: B}", "after: B, colour: blue}").replace("label: A}", "label: A, colour: blue}") + "notice: {text: A, until: 2027-01-13, colour: blue}\ncolour: blue\n");
        Site.read(root, LAST, faults);
        assertEquals(List.of(13, 14, 15, 16), faults.list().stream().map(Fault::line).toList());
        faults.list().forEach(fault -> assertEquals("`colour` is not a key that means anything here", fault.wrong()));
    }

    @Test
    void an_address_that_everything_names_has_a_draft_while_its_owner_thinks() throws IOException {
        String open = "address: {confirm: Which one?, effect: EFFECT}";
        assertTold(FACTS.replace("address: https://coalition.example.org", open.replace("EFFECT", "block")),
                "content/site.yml, line 5: nothing stands for `address` until its owner answers. Write `effect: [show, block]` below it, and a line like `value: https://mapeerworkforce.org`.");
        assertTold(FACTS.replace("address: https://coalition.example.org", open.replace("EFFECT", "[show, block], value: https://coalition.example.org")));
        assertTold(FACTS.replace("contact-email: office@example.org", "contact-email: {confirm: Which one?, effect: omit}"));
    }

    @Test
    void help_and_a_menu_are_never_missing() throws IOException {
        assertTold(FACTS.replace("help: [{before: A, call: 988, after: B}]", "help: []"), "content/site.yml, line 13: `help` names nobody to call. Write `help:` and below it lines like `  - {before: Call or text, call: 988, after: \". It is free, at any hour.\"}`.");
        assertTold(FACTS.replace("menu: [{address: /a/, label: A}]", "menu: []"), "content/site.yml, line 14: `menu` names no page. Write `menu:` and below it lines like `  - {address: /mission/, label: Mission}`.");
    }

    @Test
    void a_number_that_no_phone_can_dial_is_told() throws IOException {
        assertTold(FACTS.replace("call: 988", "call: 98"), "content/site.yml, line 13: `call` is `98`, which no phone can dial. Write 3 digits like `988`, or 10 like `833-773-2445`.");
        assertTold(FACTS.replace("call: 988", "call: ''"), "content/site.yml, line 13: `call` is missing. Add a line like `call: 988`.");
    }

    private void assertTold(String facts, String... told) throws IOException {
        Faults faults = new Faults();
        write(facts);
        Site.read(root, LAST, faults);
        assertEquals(String.join("\n", told), String.join("\n", faults.list().stream().map(Fault::toString).toList()));
    }

    @Test
    void a_fact_that_is_missing_is_told_here_and_not_where_it_is_named() throws IOException {
        write(FACTS.replaceFirst("criterion: .*", "").replace("contact-email: office@example.org", "contact-email: {confirm: Which one?, effect: omit}"));
        Site site = Site.read(root, LAST, new Faults());
        assertEquals("Optional[] Optional.empty", site.facts().fill("{criterion}") + " " + site.facts().fill("{contact-email}"));
    }

    private Site site(String more, LocalDate today) throws IOException {
        write(FACTS + more);
        Faults faults = new Faults();
        Site site = Site.read(root, today, faults);
        assertEquals("[]", faults.list().toString());
        return site;
    }

    private void write(String text) throws IOException {
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/site.yml"), text);
    }
}
