package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.RealWords.letter;
import static org.mapeerworkforce.RealWords.title;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.mail.Undeliverable;
import org.mapeerworkforce.store.Ledger;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Who gets which letter when, from the form to the mailbox and back. */
class MailFlowTest {

    private static final String PAT = "pat@example.org";
    private static final String NOBODY = "success@simulator.amazonses.com";
    private static final String CONFIRM = letter("confirm").subject();
    private static final String WELCOME = letter("welcome").subject();
    private static final String RECEIPT = letter("receipt").subject();
    private static final String LEAVE = letter("leave").subject();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Town town = new Town();

    @Test
    void who_asks_says_yes_and_leaves_hears_each_time_once() {
        assertEquals(303, town.joinList(PAT).status());
        town.settle();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
        assertEquals("pending", town.row("consent").get("state").s());

        String confirm = town.link(PAT, "confirm");
        assertEquals(letter("confirm").page().title(), title(town.get(confirm).body()));
        assertEquals(0, count("email-list", "confirmed"));
        assertEquals(letter("confirm").done().title(), title(town.press(confirm).body()));
        town.settle();
        assertEquals(List.of(CONFIRM, WELCOME), town.subjects(PAT));
        assertEquals("confirmed", town.row("consent").get("state").s());
        assertEquals(PAT, town.row("consent").get("email").s());
        assertFalse(town.row("consent").containsKey("expires"));
        assertFalse(leaving().containsKey("expires"), "the link to leave stays for good");
        assertEquals(letter("confirm").done().title(), title(town.press(confirm).body()));

        String leave = town.link(PAT, "leave");
        town.pass(Duration.ofDays(900));
        assertEquals(letter("leave").page().title(), title(town.get(leave).body()));
        assertEquals(letter("leave").done().title(), title(town.press(leave).body()));
        town.settle();
        assertEquals("left", town.row("consent").get("state").s());
        assertEquals(town.row("consent").get("expires"), leaving().get("expires"), "the link stays as long as it is known who left");
        assertFalse(town.state().contains(PAT), "nothing tells the address");
        assertEquals(letter("leave").done().title(), title(town.press(leave).body()));
        assertEquals(410, town.press(confirm).status());
        town.settle().due();
        assertEquals(2, town.post.all().size());
        for (String what : List.of("received", "mailed-confirm", "confirmed", "mailed-welcome", "left")) {
            assertEquals(1, count("email-list", what), what);
        }
    }

    @Test
    void a_mail_program_leaves_with_one_click_and_no_page() {
        confirmed(PAT);
        Map<String, String> headers = town.post.to(PAT).get(1).headers();
        assertEquals("List-Unsubscribe=One-Click", headers.get("List-Unsubscribe-Post"));
        String leave = headers.get("List-Unsubscribe").replaceAll("[<>]|http://town.example", "");
        assertEquals(200, town.request("POST", leave, "List-Unsubscribe=One-Click", Map.of("Content-Type", List.of("application/x-www-form-urlencoded"))).status());
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void who_leaves_can_come_back_within_the_hour() {
        confirmed(PAT);
        town.press(town.link(PAT, "leave"));
        town.settle().pass(Duration.ofMinutes(1));
        town.joinList(PAT);
        town.settle();
        assertEquals(List.of(CONFIRM, WELCOME, CONFIRM), town.subjects(PAT));
        town.press(town.link(PAT, "confirm"));
        town.settle();
        assertEquals(List.of(CONFIRM, WELCOME, CONFIRM, WELCOME), town.subjects(PAT));
        assertEquals("confirmed", town.row("consent").get("state").s());
    }

    @Test
    void who_never_said_yes_and_leaves_is_asked_no_sooner_for_that() {
        confirmed(PAT);
        town.press(town.link(PAT, "leave"));
        town.settle().pass(DAY.plus(HOUR));
        town.joinList(PAT);
        town.settle();
        town.press(town.link(PAT, "leave"));
        town.settle().pass(Duration.ofMinutes(1));
        town.joinList(PAT);
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME, CONFIRM), town.subjects(PAT));
    }

    @Test
    void nobody_else_can_undo_a_yes_by_asking() {
        confirmed(PAT);
        town.joinList("PAT@example.org");
        town.settle();
        assertEquals("confirmed", town.row("consent").get("state").s());
        assertEquals(PAT, town.row("consent").get("email").s());
        town.pass(DAY.plus(HOUR));
        town.joinList(PAT);
        town.settle();
        assertEquals(WELCOME, town.subjects(PAT).get(town.subjects(PAT).size() - 1), "who is on the list hears so");
    }

    @Test
    void asking_again_is_answered_once_a_day_and_three_times_in_thirty_days() {
        for (int hour = 0; hour < 29 * 24; hour += 19) {
            town.joinList(PAT);
            town.settle().pass(Duration.ofHours(19));
        }
        assertEquals(3, town.post.all().size());
        town.pass(Duration.ofDays(2));
        town.joinList(PAT);
        town.settle();
        assertEquals(4, town.post.all().size());
        assertEquals(List.of(), town.post.all().stream().filter(message -> !message.subject().equals(CONFIRM)).toList());
    }

    @Test
    void an_old_link_is_told_and_does_nothing() {
        town.joinList(PAT);
        town.settle();
        String confirm = town.link(PAT, "confirm");
        town.pass(Duration.ofDays(7).plusSeconds(1));
        String before = town.state();
        assertEquals(410, town.get(confirm).status());
        Town.Answer answer = town.press(confirm);
        assertEquals(410, answer.status());
        assertEquals(RealWords.LETTERS.expired().title(), title(answer.body()));
        assertEquals(before, town.state(), "what has expired still lies in the table, and counts for nothing");
    }

    @Test
    void an_older_mail_is_as_good_as_a_newer_one() {
        town.joinList(PAT);
        town.settle();
        String first = town.link(PAT, "confirm");
        town.pass(DAY.plus(HOUR));
        town.joinList(PAT);
        town.settle();
        assertEquals(2, town.post.all().size());
        assertEquals(200, town.press(first).status());
        assertEquals("confirmed", town.row("consent").get("state").s());
    }

    @Test
    void an_applicant_gets_a_receipt_with_the_code_and_not_one_answer() {
        String location = town.apply(PAT, Map.of("your-place", "Springfield-marker")).headers().get("location");
        town.settle().due();
        assertEquals(List.of(RECEIPT), town.subjects(PAT));
        Map<String, String> told = Map.of("code", location.substring(location.indexOf('=') + 1), "not-me", "http://town.example" + town.link(PAT, "not-me"));
        assertEquals(letter("receipt").message(PAT, told), town.post.all().get(0));
        assertFalse(town.has("consent"));
        assertEquals(1, count("membership", "received"));
        assertEquals(1, count("membership", "mailed-receipt"));
        assertTrue(town.row("now").containsKey("followed"));
    }

    @Test
    void who_ticked_the_box_for_news_is_asked_for_a_yes_too() {
        town.apply(PAT, Map.of("wants-news", "yes"));
        town.settle().due();
        assertEquals(List.of(CONFIRM, RECEIPT), town.subjects(PAT).stream().sorted().toList());
        town.press(town.link(PAT, "confirm"));
        town.settle();
        assertEquals("confirmed", town.row("consent").get("state").s());
    }

    @Test
    void a_later_change_of_an_application_asks_for_nothing_again() {
        town.apply(PAT, Map.of("wants-news", "yes"));
        town.settle();
        town.press(town.link(PAT, "leave"));
        town.settle().pass(Duration.ofDays(2));
        Map<String, AttributeValue> row = town.row("now");
        town.client.updateItem(update -> update.tableName(town.name).key(Map.of("pk", row.get("pk"), "sk", row.get("sk"))).updateExpression("SET note = :note")
                .expressionAttributeValues(Map.of(":note", AttributeValue.fromS("called"))));
        town.settle().due();
        assertEquals(2, town.post.all().size());
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void an_application_that_is_not_theirs_is_out_of_the_way_at_once_and_soon_gone() {
        town.apply(PAT, Map.of());
        town.settle();
        String notMe = town.link(PAT, "not-me");
        String before = town.state();
        assertEquals(letter("receipt").page().title(), title(town.get(notMe).body()));
        assertEquals(before, town.state());
        assertEquals(letter("receipt").done().title(), title(town.press(notMe).body()));
        assertEquals("disowned", town.row("now").get("status").s());
        assertEquals("membership#disowned", town.row("now").get("queue").s());
        assertTrue(Long.parseLong(town.row("now").get("expires").n()) <= Town.NOON.plus(Duration.ofDays(7)).plusSeconds(60).getEpochSecond());
        assertEquals(letter("receipt").done().title(), title(town.press(notMe).body()));
        town.settle().due();
        assertEquals(1, town.post.all().size());
        assertEquals(1, count("membership", "disowned"));
    }

    @Test
    void what_a_person_must_look_at_first_sends_no_mail() {
        town.apply(PAT, Map.of("second-note", "buy now", "wants-news", "yes"));
        town.send("/api/forms/email-list", Map.of("email-address", PAT, "agrees", "yes", "second-note", "buy now"), "192.0.2.7:40000");
        town.settle().due();
        assertEquals(List.of(), town.post.all());
        assertEquals(1, count("membership", "held"));
        assertFalse(town.state().contains("network"));
    }

    @Test
    void no_program_that_types_the_same_address_takes_a_request_back() {
        town.joinList(PAT);
        town.send("/api/forms/email-list", Map.of("email-address", PAT, "agrees", "yes", "second-note", "buy now"), "192.0.2.7:40000");
        town.settle();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
    }

    @Test
    void what_our_canary_sends_is_followed_by_one_mail_to_nobody_that_counts_nowhere() {
        canary(NOBODY);
        long gone = Long.parseLong(town.row("now").get("expires").n());
        town.settle().due();
        town.client.updateItem(update -> update.tableName(town.name).key(Map.of("pk", AttributeValue.fromS("canary#1"), "sk", AttributeValue.fromS("now")))
                .updateExpression("SET touched = :one").expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1"))));
        town.settle().pass(Duration.ofMinutes(30)).due();
        assertEquals(List.of(NOBODY), town.post.all().stream().map(Message::to).toList());
        assertEquals("mail-1", town.row("mail#receipt").get("outcome").s());
        assertEquals(List.of("canary#1 mail#receipt", "canary#1 now", "link# link"), town.rows().stream().map(row -> row.get("pk").s().replaceAll("link#.*", "link#") + " " + row.get("sk").s()).sorted().toList());
        town.rows().forEach(row -> assertTrue(Math.abs(gone - Long.parseLong(row.get("expires").n())) <= 1, row.get("pk").s()));
    }

    @Test
    void nothing_about_a_canary_reaches_anybody_else() {
        canary(PAT);
        town.settle().due();
        assertEquals(List.of(), town.post.all());
    }

    @Test
    void who_only_types_the_address_of_the_canary_is_a_person_with_limits() {
        town.apply(NOBODY, Map.of());
        town.settle().due();
        assertEquals(1, town.post.all().size());
        assertTrue(town.has("limit#receipt"));
    }

    /** As the form function writes it for whoever knows the secret. */
    private void canary(String address) {
        town.apply(address, Map.of("wants-news", "yes"));
        Map<String, AttributeValue> canary = new HashMap<>(town.row("now"));
        town.client.deleteItem(delete -> delete.tableName(town.name).key(Map.of("pk", canary.get("pk"), "sk", canary.get("sk"))));
        List.of("status", "queue", "address", "network").forEach(canary::remove);
        canary.put("pk", AttributeValue.fromS("canary#1"));
        canary.put("canary", AttributeValue.fromBool(true));
        canary.put("expires", AttributeValue.fromN(String.valueOf(Instant.parse(canary.get("receivedAt").s()).plus(Duration.ofDays(1)).getEpochSecond())));
        town.client.putItem(put -> put.tableName(town.name).item(canary));
    }

    @Test
    void who_types_an_address_to_leave_gets_one_mail_if_it_is_on_the_list_and_nobody_else_any() {
        confirmed(PAT);
        town.leaveList(PAT);
        town.leaveList(PAT);
        town.leaveList("stranger@example.org");
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME, LEAVE), town.subjects(PAT));
        assertEquals(List.of(), town.subjects("stranger@example.org"));
        assertEquals("confirmed", town.row("consent").get("state").s());
        assertEquals(200, town.press(town.link(PAT, "leave")).status());
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void who_has_left_hears_no_more_whoever_types_the_address() {
        confirmed(PAT);
        town.press(town.link(PAT, "leave"));
        town.settle();
        town.leaveList(PAT);
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME), town.subjects(PAT));
        assertFalse(town.has("mail#leave"));
        assertFalse(town.state().contains("network="), "nobody asks any more where it came from");
    }

    @Test
    void what_a_network_asks_for_above_its_share_goes_later_and_none_is_dropped() {
        for (int person = 0; person < 25; person++) {
            town.joinList("person" + person + "@example.org", "198.51.100.9:" + (1000 + person));
        }
        town.joinList(PAT, "203.0.113.5:1000");
        town.settle();
        assertEquals(11, town.post.all().size());
        assertEquals(1, town.post.to(PAT).size());
        town.due().pass(HOUR).due();
        assertEquals(21, town.post.all().size());
        town.pass(HOUR).due();
        assertEquals(26, town.post.all().size());
        town.pass(HOUR).due();
        assertEquals(26, town.post.all().size());
        assertEquals(26, town.post.all().stream().map(message -> message.to()).distinct().count());
    }

    @Test
    void no_more_than_so_many_mails_go_in_an_hour_to_all_together() {
        Town small = new Town(Map.of("MAILS_PER_HOUR", "4"));
        for (int person = 0; person < 9; person++) {
            small.joinList("person" + person + "@example.org", "198.51.100." + person + ":1000");
        }
        small.settle().due();
        assertEquals(4, small.post.all().size());
        small.pass(HOUR).due();
        assertEquals(8, small.post.all().size());
        small.pass(HOUR).due();
        assertEquals(9, small.post.all().size());
    }

    @Test
    void a_network_is_a_keyed_hash_and_is_forgotten_when_its_mail_is_decided() {
        town.joinList(PAT, "203.0.113.5:1000");
        String network = town.row("request").get("network").s();
        assertTrue(network.matches("[A-Za-z0-9_-]{43}"));
        assertFalse(town.state().contains("203.0.113"));
        town.settle();
        assertFalse(town.row("request").containsKey("network"));
        assertFalse(town.row("mail#confirm").containsKey("network"));
        assertFalse(town.logged().contains("203.0.113"));
        long forgotten = Long.parseLong(town.rows().stream().filter(row -> row.get("pk").s().equals("network#" + network)).findFirst().orElseThrow().get("expires").n());
        assertTrue(forgotten <= Town.NOON.plus(DAY).getEpochSecond());
    }

    @Test
    void an_address_that_mail_came_back_from_or_that_complained_hears_no_more() {
        confirmed(PAT);
        town.mailed(came("Bounce", "\"bounce\": {\"bounceType\": \"Transient\", \"bouncedRecipients\": [{\"emailAddress\": \"pat@example.org\"}]}"));
        assertEquals("confirmed", town.row("consent").get("state").s());
        town.mailed(came("Complaint", "\"complaint\": {\"complainedRecipients\": [{\"emailAddress\": \"Pat@Example.org\"}]}"));
        town.mailed(came("Bounce", "\"bounce\": {\"bounceType\": \"Permanent\", \"bouncedRecipients\": [{\"emailAddress\": \"sam@example.org\", \"action\": \"failed\"}]}"));
        town.mailed(came("Bounce", "\"bounce\": {\"bounceType\": \"Permanent\", \"bouncedRecipients\": [{\"action\": \"failed\"}]}"));
        assertEquals("left", town.row("consent").get("state").s());
        town.pass(DAY.plus(HOUR));
        town.joinList(PAT);
        town.joinList("sam@example.org");
        town.apply("sam@example.org", Map.of());
        town.settle().due();
        assertEquals(2, town.post.all().size());
        assertEquals(2, town.rows().stream().filter(row -> row.get("pk").s().startsWith("suppressed#")).count());
    }

    @Test
    void what_the_post_does_not_take_now_goes_later() {
        town.post.before = () -> new PostUnavailable(new IllegalStateException("throttled"));
        town.joinList(PAT);
        town.settle().due();
        assertEquals(List.of(), town.post.all());
        town.post.before = () -> null;
        town.due();
        assertEquals(List.of(), town.post.all(), "not at once");
        town.pass(HOUR).due();
        assertEquals(1, town.post.all().size());
    }

    @Test
    void what_the_post_never_takes_is_not_tried_again() {
        town.post.before = () -> new Undeliverable("no such address");
        town.joinList(PAT);
        town.settle();
        town.post.before = () -> null;
        town.pass(DAY).due();
        assertEquals(List.of(), town.post.all());
        assertEquals("undeliverable", town.row("mail#confirm").get("outcome").s());
    }

    @Test
    void a_mail_that_waited_a_week_is_not_sent_any_more() {
        town.post.before = () -> new PostUnavailable(new IllegalStateException("down"));
        town.joinList(PAT);
        town.settle();
        town.post.before = () -> null;
        town.pass(Duration.ofDays(7).plus(HOUR)).due();
        assertEquals(List.of(), town.post.all());
        assertEquals("late", town.row("mail#confirm").get("outcome").s());
    }

    @Test
    void no_log_tells_who_it_was() {
        confirmed(PAT);
        town.apply(PAT, Map.of("your-place", "Springfield-marker"));
        town.leaveList(PAT);
        town.settle().due();
        town.get(town.link(PAT, "leave"));
        for (String marker : List.of("pat", "Pat", "Quill", "Springfield", "192.0.2.7", "token", town.link(PAT, "leave").replaceAll(".*=", ""))) {
            assertFalse(town.logged().contains(marker), marker);
        }
        assertTrue(town.logged().lines().count() > 10);
    }

    /** The one link to leave. */
    private Map<String, AttributeValue> leaving() {
        return town.rows().stream().filter(row -> row.containsKey("purpose") && row.get("purpose").s().equals("leave")).findFirst().orElseThrow();
    }

    private void confirmed(String address) {
        town.joinList(address);
        town.settle();
        town.press(town.link(address, "confirm"));
        town.settle();
    }

    private long count(String form, String what) {
        return new Ledger(new Table(town.client, town.name)).count(form, what);
    }

    /** What EventBridge brings from SES, as its documentation has it. */
    private static String came(String type, String what) {
        return """
                {"version": "0", "source": "aws.ses", "detail-type": "Email", "account": "123456789012", "region": "us-east-1", "resources": [],
                 "detail": {"eventType": "%s", %s, "mail": {"messageId": "1", "destination": ["pat@example.org"]}}}
                """.formatted(type, what);
    }
}
