package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line that is lost from the facts of the site or from the chart takes nothing from readers without a word. */
class SiteFaultsTest extends Slips {

    private static final String SITE = "content/site.yml";
    private static final String CHART = """
            caption: One role
            note: Compiled for a test.
            roles:
              - {key: CPS, name: Specialists, one: Specialist}
            rows:
              - question: Whom they support
                status: published
                home: true
                cells: {CPS: {fact: People., status: found, sources: [{title: A page, address: "https://example.org/"}]}}
              - question: Where they work
                status: draft
            """;

    @BeforeEach
    void a_chart() {
        project.write("content/data/comparison-chart.yml", CHART);
        then();
    }

    @Test
    void a_fact_of_the_site_that_is_missing() {
        lost("address", "`address` is missing. Add a line like `address: https://mapeerworkforce.org`, or `address:` with a `confirm:` and an `effect:` below it.");
        lost("repository", "`repository` is missing. Add a line like `repository: https://github.com/mapeerworkforce/site`, or `repository:` with a `confirm:` and an `effect:` below it.");
        lost("contact-email", "`contact-email` is missing. Add a line like `contact-email: name@mapeerworkforce.org`, or `contact-email:` with a `confirm:` and an `effect:` below it.");
        lost("postal-address", "`postal-address` is missing. Add a line like `postal-address: Street, city, MA and ZIP code`, or `postal-address:` with a `confirm:` and an `effect:` below it.");
        lost("much-website", "`much-website` is missing. Add a line like `much-website: https://mapeerworkforce.org`, or `much-website:` with a `confirm:` and an `effect:` below it.");
        lost("criterion", "`criterion` is missing. Add a line like `criterion: I work, train or volunteer in a peer role.`, or `criterion:` with a `confirm:` and an `effect:` below it.");
        lost("official-chart", "`official-chart` is missing. Add a line like `official-chart: https://mapeerworkforce.org/chart`, or `official-chart:` with a `confirm:` and an `effect:` below it.");
        lost("language-help", "`language-help` is missing. Add a line like `language-help: This site is in English for now.`, or `language-help:` with a `confirm:` and an `effect:` below it.");
        lost("security-expires", "`security-expires` is missing. Add a line like `security-expires: 2027-11-15`.");
        lost("menu", "`menu` names no page. Write `menu:` and below it lines like `  - {address: /mission/, label: Mission}`.");
        lost("help", "`help` names nobody to call. Write `help:` and below it lines like `  - {before: Call or text, call: 988, after: \". It is free, at any hour.\"}`.");
    }

    @Test
    void a_fact_of_the_site_that_is_empty() {
        site("repository: .*", "repository:");
        then("content/site.yml, line 6: `repository` is missing. Add a line like `repository: https://github.com/mapeerworkforce/site`, or `repository:` with a `confirm:` and an `effect:` below it.");
    }

    @Test
    void a_question_to_the_owner_without_its_effect() {
        site("much-website: .*", "much-website:\n  confirm: Where?");
        then("content/site.yml, line 10: `effect` is missing. Add a line like `effect: omit`, with `omit`, `show` or `block`.");
    }

    @Test
    void an_address_of_the_site_that_is_left_out() {
        site("\naddress: .*", "\naddress:\n  confirm: Where?\n  effect: omit");
        then("content/site.yml, line 4: nothing stands for `address` until its owner answers. Write `effect: [show, block]` below it, and a line like `value: https://mapeerworkforce.org`.");
    }

    @Test
    void a_security_contact_that_holds_for_more_than_a_year() {
        site("2027-11-01", "2027-11-22");
        then();
        site("2027-11-22", "2027-11-23");
        then("content/site.yml, line 5: `security-expires` is 2027-11-23, more than a year ahead. Write a day within the year, like `2027-10-22`.");
        String told = project.checked(false);
        assertTrue(told.contains("\n    now:   security-expires: 2027-11-23\n    write: security-expires: 2027-10-22\n"), told);
    }

    @Test
    void a_notice_that_would_stand_for_ever() {
        project.write(SITE, project.read(SITE) + "notice:\n  text: Snow.\n");
        then("content/site.yml, line 16: `until` is missing. Add a line like `until: 2026-12-09`.");
    }

    @Test
    void a_number_that_no_phone_can_dial() {
        for (String number : List.of("98", "9888", "833-773-244", "2-833-773-2445", "988 or 911", "ask")) {
            site("call: [^,]*", "call: " + number);
            then("content/site.yml, line 13: `call` is `" + number + "`, which no phone can dial. Write 3 digits like `988`, or 10 like `833-773-2445`.");
        }
        for (String number : List.of("988", "833-773-2445", "(833) 773-2445", "+1 833 773 2445")) {
            site("call: [^,]*", "call: " + number);
            then();
        }
    }

    @Test
    void a_row_of_the_chart_without_a_status() {
        chart("    status: draft\n", "");
        then("content/data/comparison-chart.yml, line 10: `status` is missing. Add the line `status: published` or `status: draft`.");
    }

    @Test
    void a_chart_without_a_row_for_the_home_page() {
        chart("    home: true\n", "");
        then("content/data/comparison-chart.yml, line 5: no row says `home: true`, and the home page shows the answers of that row. Add the line `home: true` to one row that is published.");
    }

    @Test
    void two_rows_for_the_home_page() {
        chart("    status: draft\n", "    status: draft\n    home: true\n");
        then("content/data/comparison-chart.yml, line 12: line 8 says `home: true` already. Take one of the two lines away.");
    }

    @Test
    void a_chart_of_which_nothing_is_published() {
        chart("published", "draft");
        then("content/data/comparison-chart.yml, line 8: the home page shows the answers of this row, and it is not published. Write `status: published` at this row, or move `home: true` to a row that is.");
    }

    @Test
    void a_question_that_the_chart_asks_twice() {
        chart("Where they work", "Whom they support");
        then("content/data/comparison-chart.yml, line 10: line 6 asks the same question. Give each row a question of its own, or take one of the two rows away.");
    }

    @Test
    void a_notice_whose_lines_stand_beside_it() {
        project.write(SITE, project.read(SITE) + "notice:\ntext: Snow.\nuntil: 2026-12-09\n");
        then("content/site.yml, line 15: `text` and `until` stand beside `notice`, and not below it. Put two blanks in front of lines 16 and 17.");
    }

    @Test
    void two_roles_with_one_key() {
        chart("one: Specialist}", "one: Specialist}\n  - {key: CPS, name: Coaches, one: Coach}");
        then("content/data/comparison-chart.yml, line 5: the role of line 4 has the key `CPS`, too. Give each role a key of its own: its answers stand under it.");
    }

    @Test
    void a_role_that_is_lost_to_the_key_of_another() {
        chart("one: Specialist}", "one: Specialist}\n  - {key: CPS, name: Coaches, one: Coach}", "sources: [{title: A page, address: \"https://example.org/\"}]}", "sources: [{title: A page, address: \"https://example.org/\"}]}, RC: {fact: We., status: found, sources: [{title: B, address: \"https://example.org/b\"}]}");
        then("content/data/comparison-chart.yml, line 5: the role of line 4 has the key `CPS`, too. Write `key: RC`: answers stand under it.");
        chart("key: CPS", "key: RC", "one: Specialist}", "one: Specialist}\n  - {key: RC, name: Coaches, one: Coach}", "sources: [{title: A page, address: \"https://example.org/\"}]}", "sources: [{title: A page, address: \"https://example.org/\"}]}, RC: {fact: We., status: found, sources: [{title: B, address: \"https://example.org/b\"}]}");
        then("content/data/comparison-chart.yml, line 4: the role of line 5 has the key `RC`, too. Write `key: CPS`: answers stand under it.");
        assertTrue(project.checked(false).contains("    write:   - {key: CPS, name: Specialists, one: Specialist}\n"), project.checked(false));
    }

    @Test
    void a_role_with_a_slip_in_its_key() {
        chart("status: draft\n", "status: draft\n    cells: {CPS: {fact: Everywhere.}}\n", "key: CPS", "key: CSP");
        then("content/data/comparison-chart.yml, line 4: no row has an answer under `CSP`. Write `key: CPS`: answers stand under it.");
        chart("status: draft\n", "status: draft\n    cells: {CP: {fact: Everywhere.}}\n");
        then("content/data/comparison-chart.yml, line 12: `CP` is not a key that means anything here. Did you mean `CPS`?");
    }

    /** Takes a line out; what is not there is told at the first line of the file. */
    private void lost(String key, String told) {
        String whole = project.read(SITE);
        project.write(SITE, String.join("\n", whole.lines().filter(line -> !line.startsWith(key + ":")).toList()));
        then("content/site.yml, line 1: " + told);
        project.write(SITE, whole);
    }

    private void site(String written, String instead) {
        project.write(SITE, project.read(SITE).replaceFirst(written, instead));
    }

    private void chart(String... writtenAndInstead) {
        String chart = CHART;
        for (int i = 0; i < writtenAndInstead.length; i += 2) {
            chart = chart.replace(writtenAndInstead[i], writtenAndInstead[i + 1]);
        }
        project.write("content/data/comparison-chart.yml", chart);
    }
}
