package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.RealWords.form;
import static org.mapeerworkforce.RealWords.letter;
import static org.mapeerworkforce.RealWords.title;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Wrong;
import org.mapeerworkforce.store.Consents;
import org.mapeerworkforce.store.Links;
import org.mapeerworkforce.store.Purpose;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What the links in mails can do, and what they cannot, whoever opens them. */
class LinkTest {

    private static final String PAT = "pat@example.org";
    private static final List<String> AGENTS = List.of("Mozilla/5.0 (compatible; SafeLinks)", "Proofpoint URL Defense");
    private static final List<String> FORM = List.of("application/x-www-form-urlencoded");

    private static final Field ADDRESS = form("email-list").addressField().orElseThrow();

    private final Town town = new Town();

    @Test
    void programs_that_open_every_link_change_nothing_and_then_the_person_does() {
        town.joinList(PAT);
        town.apply(PAT, Map.of());
        town.settle();
        String before = town.state();
        for (String page : List.of("confirm", "leave", "not-me")) {
            for (int round = 0; round < 25; round++) {
                for (String agent : AGENTS) {
                    for (String method : List.of("HEAD", "GET", "OPTIONS", "PUT")) {
                        town.request(method, town.link(PAT, page), "", Map.of("User-Agent", List.of(agent)));
                    }
                }
            }
        }
        town.settle();
        assertEquals(before, town.state());
        assertEquals(200, town.press(town.link(PAT, "confirm")).status());
        assertEquals("confirmed", town.row("consent").get("state").s());
    }

    @Test
    void a_thousand_race_for_one_link_and_one_wins() throws Exception {
        town.joinList(PAT);
        town.settle();
        String token = token(town.link(PAT, "confirm"));
        Table table = new Table(town.client, town.name);
        Links.Link link = new Links(table).find(token, Purpose.CONFIRM, town.clock.instant()).orElseThrow();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(1000);
        Callable<Boolean> racer = () -> {
            start.await();
            return new Consents(table, town.clock).confirm(link);
        };
        List<Future<Boolean>> racers = new ArrayList<>();
        for (int racing = 0; racing < 1000; racing++) {
            racers.add(threads.submit(racer));
        }
        start.countDown();
        int won = 0;
        for (Future<Boolean> each : racers) {
            won += each.get() ? 1 : 0;
        }
        threads.shutdown();
        assertEquals(1, won);
        town.settle();
        assertEquals(1, town.count("email-list", "confirmed"));
        assertEquals(2, town.post.all().size());
    }

    @Test
    void a_link_with_any_bit_turned_is_refused() {
        town.joinList(PAT);
        town.settle();
        String token = token(town.link(PAT, "confirm"));
        assertEquals(32, Base64.getUrlDecoder().decode(token).length);
        String before = town.state();
        Set<String> tried = new HashSet<>();
        for (int bit = 0; bit < 256; bit++) {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            tried.add(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        for (int bit = 0; bit < token.length() * 7; bit++) {
            byte[] letters = token.getBytes(StandardCharsets.US_ASCII);
            letters[bit / 7] ^= (byte) (1 << bit % 7);
            tried.add(new String(letters, StandardCharsets.US_ASCII).replaceAll("[&=#%+?]", "!"));
        }
        tried.addAll(List.of(token + "A", token.substring(1), token + "=", "", " " + token));
        for (String wrong : tried) {
            assertEquals(410, town.press("/api/mail/confirm?token=" + wrong).status(), wrong);
        }
        assertTrue(tried.size() > 400);
        assertEquals(before, town.state());
    }

    @Test
    void a_link_is_good_for_its_own_page_only() {
        town.joinList(PAT);
        town.apply(PAT, Map.of());
        town.settle();
        String before = town.state();
        List<String> pages = List.of("confirm", "leave", "not-me");
        for (String page : pages) {
            for (String other : pages) {
                if (!page.equals(other)) {
                    assertEquals(410, town.press("/api/mail/" + other + "?token=" + token(town.link(PAT, page))).status(), page + " as " + other);
                }
            }
        }
        assertEquals(before, town.state());
    }

    @Test
    void who_said_no_is_not_brought_back_by_the_link_that_says_yes() {
        town.joinList(PAT);
        town.settle();
        assertEquals(200, town.press(town.link(PAT, "leave")).status());
        assertEquals(410, town.press(town.link(PAT, "confirm")).status());
        assertEquals("left", town.row("consent").get("state").s());
    }

    /** Its key alone is not enough: whoever could write a key of their own would need its hash, too. */
    @Test
    void a_row_with_another_hash_is_no_link() {
        town.joinList(PAT);
        town.settle();
        String link = town.link(PAT, "confirm");
        Map<String, AttributeValue> row = new HashMap<>(town.rows().stream().filter(one -> one.containsKey("purpose") && one.get("purpose").s().equals("confirm")).findFirst().orElseThrow());
        row.put("hash", AttributeValue.fromS("another"));
        town.client.putItem(put -> put.tableName(town.name).item(row));
        assertEquals(410, town.press(link).status());
    }

    @Test
    void nothing_in_the_table_makes_a_link_but_the_one_to_leave() {
        town.joinList(PAT);
        town.apply(PAT, Map.of());
        town.settle();
        assertFalse(town.state().contains(token(town.link(PAT, "confirm"))));
        assertFalse(town.state().contains(token(town.link(PAT, "not-me"))));
        assertTrue(town.state().contains(token(town.link(PAT, "leave"))), "it must stand in every later mail, and can only leave");
        for (Map<String, ?> row : List.copyOf(town.rows())) {
            String hash = String.valueOf(row.get("hash"));
            assertNotEquals(200, town.press("/api/mail/confirm?token=" + hash.replaceAll("AttributeValue\\(S=|\\)", "")).status());
        }
    }

    @Test
    void no_page_that_takes_an_address_tells_whether_it_is_known() {
        town.confirmed("confirmed@example.org");
        town.confirmed("leftlist1@example.org");
        town.press(town.link("leftlist1@example.org", "leave"));
        town.joinList("pending11@example.org");
        town.settle().pass(Duration.ofDays(2));
        Set<Town.Answer> joined = new HashSet<>();
        Set<Town.Answer> left = new HashSet<>();
        for (String address : List.of("unknown11@example.org", "pending11@example.org", "confirmed@example.org", "leftlist1@example.org")) {
            for (int again = 0; again < 2; again++) {
                joined.add(town.joinList(address));
                left.add(town.leaveList(address));
                town.settle();
            }
        }
        assertEquals(1, joined.size());
        assertEquals(1, left.size());
        assertEquals(200, left.iterator().next().status());
        assertEquals(RealWords.LEAVING.doneTitle(), title(left.iterator().next().body()));
    }

    @Test
    void who_has_no_link_types_an_address_and_slips_are_told() {
        assertEquals(ADDRESS.label(), Jsoup.parse(town.get("/api/mail/leave").body()).select("label[for=email-address]").text());
        Town.Answer slip = town.leaveList("pat");
        assertEquals(422, slip.status());
        assertTrue(slip.body().contains("value=\"pat\""));
        assertTrue(Jsoup.parse(slip.body()).select("#email-address-error").text().contains(ADDRESS.errors().get(Wrong.MALFORMED)));
        assertEquals(200, town.get("/api/mail/leave?token=gone").status());
        assertEquals(415, town.request("POST", "/api/mail/leave", "{}", Map.of("Content-Type", List.of("application/json"))).status());
        assertEquals(403, town.request("POST", "/api/mail/leave", "email-address=pat%40example.org", Map.of("Content-Type", FORM, "Sec-Fetch-Site", List.of("cross-site"))).status());
        assertEquals(List.of(), town.rows());
    }

    @Test
    void a_filled_trap_on_the_page_for_leaving_sends_no_mail_and_tells_no_program() {
        Town.Answer honest = town.leaveList(PAT);
        assertEquals(honest, town.send("/api/mail/leave", Map.of("email-address", "sam@example.org", "second-note", "buy now"), "192.0.2.7:40000"));
        assertEquals(1, town.rows().size());
    }

    @Test
    void whoever_pressed_the_button_can_take_it_back_on_the_same_page() {
        town.joinList(PAT);
        town.settle();
        String done = town.press(town.link(PAT, "confirm")).body();
        assertEquals(letter("confirm").done().button(), Jsoup.parse(done).select("button.quiet").text());
        String undo = done.replaceAll("(?s).*<form action=\"([^\"]+)\".*", "$1");
        assertEquals(letter("leave").done().title(), title(town.press(undo).body()));
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void a_page_on_which_nothing_can_be_pressed_leads_on() {
        town.confirmed(PAT);
        String list = form("email-list").title();
        String dead = town.get("/api/mail/confirm?token=x").body();
        assertEquals(List.of("/email-list/ " + list, "/api/mail/leave " + RealWords.LEAVING.title()), ways(dead));
        String left = town.press(town.link(PAT, "leave")).body();
        assertEquals(List.of("/email-list/ " + list), ways(left));
    }

    @Test
    void every_answer_stays_nowhere_and_carries_the_policy_and_no_secret() {
        town.joinList(PAT);
        town.settle();
        for (String address : List.of(town.link(PAT, "confirm"), town.link(PAT, "leave"), "/api/mail/leave", "/api/mail/confirm?token=x", "/api/mail/nothing")) {
            Town.Answer answer = town.get(address);
            assertEquals("no-store", answer.headers().get("cache-control"));
            assertEquals("noindex", answer.headers().get("x-robots-tag"));
            assertTrue(answer.headers().get("content-security-policy").matches("default-src 'none'; .*style-src 'sha256-[A-Za-z0-9+/]{43}='"));
            assertFalse(answer.body().replaceAll("<form action=\"[^\"]*\"", "").contains("token="), address);
        }
        assertEquals(404, town.get("/api/mail/nothing").status());
        assertEquals(405, town.request("DELETE", "/api/mail/leave", "", Map.of()).status());
    }

    @Test
    void with_a_secret_only_what_comes_by_the_edge_gets_in() {
        Town guarded = new Town(Map.of("ORIGIN_SECRETS", "0123456789abcdef0123456789abcdef"));
        assertEquals(403, guarded.get("/api/mail/leave").status());
        assertEquals(200, guarded.request("GET", "/api/mail/leave", "", Map.of("X-Origin-Verify", List.of("0123456789abcdef0123456789abcdef"))).status());
    }

    @Test
    void a_store_that_does_not_answer_is_told_in_words_that_the_edge_lets_through() {
        LinkFunction broken = new LinkFunction(Project.REAL, town.environment, town.clock, () -> {
            throw new StoreUnavailable(new IllegalStateException("an outage"));
        });
        town.joinList(PAT);
        town.settle();
        String answer = town.call(broken, """
                {"routeKey": "ANY /api/mail/{page}", "pathParameters": {"page": "confirm"}, "queryStringParameters": {"token": "%s"}, "requestContext": {"http": {"method": "POST"}}}
                """.formatted(token(town.link(PAT, "confirm"))));
        assertTrue(answer.startsWith("{\"statusCode\":504"), answer);
        String page = JsonNode.parser().parse(answer).field("body").orElseThrow().text();
        assertEquals(RealWords.REFUSALS.get("outage").title(), title(page));
        assertEquals(List.of(town.link(PAT, "confirm") + " " + RealWords.REFUSALS.get("outage").back()), ways(page));
        assertEquals(2, answer.split("token", -1).length, "no other place has it");
    }

    /** Where a page leads on, and in which words. */
    private static List<String> ways(String page) {
        return Jsoup.parse(page).select("main a").stream().map(way -> way.attr("href") + " " + way.text()).toList();
    }

    private static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
