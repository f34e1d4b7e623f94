package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.RealWords.letter;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.mail.Undeliverable;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** When a mail goes: what limits hold back, what the post does not take, and what nobody waits for any more. */
class OutboxTest {

    private static final String PAT = "pat@example.org";
    private static final String CONFIRM = letter("confirm").subject();
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Town town = new Town();

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
    void what_counts_towards_a_limit_is_forgotten_with_it() {
        town.joinList(PAT);
        town.settle();
        assertEquals(Instant.parse("2026-12-22T17:00:00Z").getEpochSecond(), Long.parseLong(town.row("limit#confirm").get("expires").n()));
    }

    @Test
    void what_went_is_not_said_to_wait_when_somebody_asks_again() {
        town.joinList(PAT);
        town.settle();
        town.joinList(PAT);
        town.settle();
        assertEquals(1, town.post.all().size());
        assertFalse(town.logged().contains("deferred"), town.logged());
    }

    @Test
    void what_a_network_applies_for_above_its_share_is_answered_later() {
        for (int person = 0; person < 11; person++) {
            town.apply("person" + person + "@example.org", Map.of());
        }
        town.settle();
        assertEquals(10, town.post.all().size());
        town.pass(HOUR).due();
        assertEquals(11, town.post.all().size());
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
        assertTrue(small.logged().contains("\"deferred\":5,"), small.logged());
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
        town.confirmed(PAT);
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
        assertEquals("suppressed", town.row("mail#receipt").get("outcome").s());
        assertTrue(town.logged().contains("\"suppressed\":"));
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
        assertEquals(List.of("unavailable", "deferred", "mailed"), counted());
    }

    @Test
    void what_the_post_does_not_take_is_tried_later_each_time_and_at_least_once_an_hour() {
        AtomicInteger tries = new AtomicInteger();
        town.post.before = () -> {
            tries.incrementAndGet();
            return new PostUnavailable(new IllegalStateException("throttled"));
        };
        town.joinList(PAT);
        town.settle();
        int next = 1;
        for (int minutes : List.of(1, 2, 4, 8, 16, 32, 60, 60)) {
            town.pass(Duration.ofMinutes(minutes).minusSeconds(10)).due();
            assertEquals(next, tries.get(), "earlier than after " + minutes + " minutes");
            town.pass(Duration.ofSeconds(10)).due();
            assertEquals(++next, tries.get(), "after " + minutes + " minutes");
        }
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
        assertEquals(List.of("undeliverable"), counted());
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
        town.confirmed(PAT);
        town.apply(PAT, Map.of("your-place", "Springfield-marker"));
        town.leaveList(PAT);
        town.settle().due();
        town.get(town.link(PAT, "leave"));
        for (String marker : List.of("pat", "Pat", "Quill", "Springfield", "192.0.2.7", "token", town.link(PAT, "leave").replaceAll(".*=", ""))) {
            assertFalse(town.logged().contains(marker), marker);
        }
        assertTrue(town.logged().lines().count() > 10);
    }

    @Test
    void a_call_is_told_in_one_line_with_the_time_that_it_took() {
        assertEquals("{}", town.mailed(Town.DUE));
        assertTrue(town.logged().matches("\\{\"code\":\"done\",\"requestId\":\"[^\"]*\",\"ms\":[0-9]{1,3}}\n"), town.logged());
    }

    @Test
    void a_call_that_breaks_is_told_by_its_place_and_without_a_word_of_it() {
        assertThrows(IllegalStateException.class, () -> town.mailed("{\"source\": \"aws.ses\", \"detial\": \"pat@example.org\"}"));
        assertTrue(town.logged().matches("\\{\"code\":\"broken\",\"requestId\":\"[^\"]*\",\"ms\":[0-9]{1,3},\"at\":\"java.util.NoSuchElementException at [^\"]*\"}\n"), town.logged());
    }

    /** What the lines of the log count, in order. */
    private List<String> counted() {
        return town.logged().lines().filter(line -> line.startsWith("{\"code\":\"done\"")).flatMap(line -> JsonNode.parser().parse(line).asObject().keySet().stream())
                .filter(name -> !List.of("code", "requestId", "ms").contains(name)).toList();
    }

    /** What EventBridge brings from SES, as its documentation has it. */
    private static String came(String type, String what) {
        return """
                {"version": "0", "source": "aws.ses", "detail-type": "Email", "account": "123456789012", "region": "us-east-1", "resources": [],
                 "detail": {"eventType": "%s", %s, "mail": {"messageId": "1", "destination": ["pat@example.org"]}}}
                """.formatted(type, what);
    }
}
