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
import org.mapeerworkforce.mail.Message;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What follows from an application, and from the one that our own canary sends. */
class ReceiptMailTest {

    private static final String PAT = "pat@example.org";
    private static final String NOBODY = "success@simulator.amazonses.com";
    private static final String CONFIRM = letter("confirm").subject();
    private static final String RECEIPT = letter("receipt").subject();

    private final Town town = new Town();

    @Test
    void an_applicant_gets_a_receipt_with_the_code_and_not_one_answer() {
        String location = town.apply(PAT, Map.of("your-place", "Springfield-marker")).headers().get("location");
        town.settle().due();
        assertEquals(List.of(RECEIPT), town.subjects(PAT));
        Map<String, String> told = Map.of("code", location.substring(location.indexOf('=') + 1), "not-me", "http://town.example" + town.link(PAT, "not-me"));
        assertEquals(letter("receipt").message(PAT, told), town.post.all().get(0));
        assertFalse(town.has("consent"));
        assertEquals(1, town.count("membership", "received"));
        assertEquals(1, town.count("membership", "mailed-receipt"));
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
        assertEquals(1, town.count("membership", "disowned"));
    }

    @Test
    void what_a_person_must_look_at_first_sends_no_mail() {
        town.apply(PAT, Map.of("second-note", "buy now", "wants-news", "yes"));
        town.send("/api/forms/email-list", Map.of("email-address", PAT, "agrees", "yes", "second-note", "buy now"), "192.0.2.7:40000");
        town.settle().due();
        assertEquals(List.of(), town.post.all());
        assertEquals(1, town.count("membership", "held"));
        assertFalse(town.state().contains("network"));
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
        canary.put("expires", AttributeValue.fromN(String.valueOf(Instant.parse(canary.get("receivedAt").s()).plus(Duration.ofDays(1)).getEpochSecond())));
        town.client.putItem(put -> put.tableName(town.name).item(canary));
    }
}
