package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The store, over a real DynamoDB and the table of functions/template.yaml. */
class StoreTest {

    private static final Forms FORMS = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults());
    private static final Form MEMBERSHIP = FORMS.named("membership").orElseThrow();
    private static final Form LIST = FORMS.named("email-list").orElseThrow();
    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00.123456Z");

    private final String name = Database.tableWithoutStream();
    private final DynamoDbClient client = Database.LOCAL.client();
    private final Table table = new Table(client, name);

    @Test
    void a_submission_is_stored_whole() {
        Receipt receipt = at(NOON).keep(member("pat@example.org", "RC"));
        Map<String, AttributeValue> item = items().get(0);
        assertEquals(1, items().size());
        assertEquals("membership", item.get("form").s());
        assertEquals("received", item.get("status").s());
        assertEquals("membership#received", item.get("queue").s());
        assertEquals("2026-11-22T17:00:00.123Z", item.get("receivedAt").s());
        assertEquals(receipt.code().orElseThrow(), item.get("code").s());
        assertEquals(NOON.plus(Duration.ofDays(365)).getEpochSecond(), Long.parseLong(item.get("expires").n()));
        assertEquals(List.of("RC"), item.get("answers").m().get("your-roles").l().stream().map(AttributeValue::s).toList());
        assertFalse(item.get("pk").s().contains("pat"));
    }

    /** Values that an expression, or a database of another kind, would take for words of its own. */
    @Test
    void no_value_is_read_as_part_of_a_question() {
        at(NOON).keep(member("bystander@example.org", "RC"));
        Map<String, AttributeValue> bystander = items().get(0);
        for (String odd : List.of(":pk", "#queue", "attribute_not_exists(pk)", "x OR pk <> :pk", "'; drop table", "{\"$ne\": null}")) {
            String code = at(NOON).keep(named(odd)).code().orElseThrow();
            assertEquals(odd, desk(NOON).withCode(code).orElseThrow().answers().one("your-name"));
            assertEquals(Optional.empty(), desk(NOON).withCode(odd));
            assertEquals(List.of(), desk(NOON).from(odd));
            assertEquals(List.of(), desk(NOON).inState(odd, Status.RECEIVED));
        }
        at(NOON).keep(subscriber("#queue'{or}'$ne@example.org"));
        Map<String, AttributeValue> listed = items().stream().filter(item -> item.get("form").s().equals("email-list")).findFirst().orElseThrow();
        assertEquals("#queue'{or}'$ne@example.org", listed.get("answers").m().get("email-address").l().get(0).s());
        assertTrue(items().contains(bystander));
        assertEquals(8, items().size());
    }

    @Test
    void sending_again_gives_the_same_receipt_and_no_second_record() {
        Receipt first = at(NOON).keep(member("pat@example.org", "RC"));
        assertEquals(first, at(NOON.plusSeconds(3600)).keep(member("pat@example.org", "RC")));
        assertEquals(1, items().size());
    }

    @Test
    void thirty_two_at_once_are_one() {
        Set<Receipt> receipts = new HashSet<>(IntStream.range(0, 32).parallel().mapToObj(click -> at(NOON).keep(member("pat@example.org", "RC"))).toList());
        assertEquals(1, receipts.size());
        assertEquals(1, items().size());
    }

    @Test
    void a_later_version_stands_beside_the_earlier_one() {
        Receipt first = at(NOON).keep(member("pat@example.org", "RC"));
        Receipt second = at(NOON.plusSeconds(60)).keep(member("pat@example.org", "CPS"));
        assertNotEquals(first.code(), second.code());
        assertEquals(List.of("CPS", "RC"), desk(NOON).from("PAT@example.org").stream().map(stored -> stored.answers().one("your-roles")).toList());
    }

    @Test
    void no_midnight_divides_the_evening_in_two() {
        Instant evening = Instant.parse("2026-11-22T23:59:59Z");
        Instant lateAtNight = Instant.parse("2026-11-23T08:59:00Z");
        assertEquals(at(evening).keep(member("pat@example.org", "RC")), at(lateAtNight).keep(member("pat@example.org", "RC")));
    }

    @Test
    void the_same_on_another_day_is_another() {
        at(NOON).keep(member("pat@example.org", "RC"));
        at(NOON.plus(Duration.ofDays(1))).keep(member("pat@example.org", "RC"));
        assertEquals(2, items().size());
    }

    @Test
    void what_is_held_stays_held_when_it_comes_again() {
        assertTrue(at(NOON).keep(held(MEMBERSHIP, member("pat@example.org", "RC"))).held());
        assertTrue(at(NOON).keep(member("pat@example.org", "RC")).held());
        assertEquals(1, desk(NOON).inState("membership", Status.HELD).size());
        assertEquals(0, desk(NOON).inState("membership", Status.RECEIVED).size());
    }

    @Test
    void submissions_are_found_by_state_newest_first() {
        for (int minute : List.of(2, 1, 3)) {
            at(NOON.plusSeconds(60L * minute)).keep(member("pat" + minute + "@example.org", "RC"));
        }
        assertEquals(List.of("pat3@example.org", "pat2@example.org", "pat1@example.org"),
                desk(NOON).inState("membership", Status.RECEIVED).stream().map(stored -> stored.answers().one("email-address")).toList());
    }

    @Test
    void a_submission_is_found_by_its_receipt() {
        String code = at(NOON).keep(member("pat@example.org", "RC")).code().orElseThrow();
        assertEquals("pat@example.org", desk(NOON).withCode(code).orElseThrow().answers().one("email-address"));
        assertEquals(Optional.empty(), desk(NOON).withCode("2222-2222-2222"));
    }

    @Test
    void what_has_expired_is_not_there_though_it_still_lies_in_the_table() {
        String code = at(NOON).keep(member("pat@example.org", "RC")).code().orElseThrow();
        Instant last = NOON.plus(Duration.ofDays(365)).minusSeconds(1);
        assertTrue(desk(last).withCode(code).isPresent());
        assertTrue(desk(last.plusSeconds(1)).withCode(code).isEmpty());
        assertEquals(1, items().size());
    }

    @Test
    void there_is_one_item_for_each_address_and_each_request_renews_it() {
        Receipt first = at(NOON).keep(subscriber("Pat@Example.org"));
        Receipt second = at(NOON.plusSeconds(60)).keep(subscriber("pat@example.org"));
        assertEquals(first, second);
        assertEquals(1, items().size());
        assertEquals("2026-11-22T17:01:00.123Z", items().get(0).get("requestedAt").s());
        assertEquals("pat@example.org", items().get(0).get("answers").m().get("email-address").l().get(0).s());
    }

    @Test
    void a_held_request_waits_for_a_person_until_an_honest_one_comes() {
        at(NOON).keep(held(LIST, subscriber("pat@example.org")));
        assertEquals(List.of(Status.HELD), desk(NOON).inState("email-list", Status.HELD).stream().map(Stored::status).toList());
        assertFalse(items().get(0).containsKey("requestedAt"));
        at(NOON.plusSeconds(60)).keep(subscriber("pat@example.org"));
        assertEquals(0, desk(NOON).inState("email-list", Status.HELD).size());
        assertEquals(List.of(Status.RECEIVED), desk(NOON).from("pat@example.org").stream().map(Stored::status).toList());
        assertTrue(items().get(0).containsKey("requestedAt"));
    }

    @Test
    void history_is_written_and_counted_once() {
        Ledger ledger = new Ledger(table);
        Ledger.Event received = new Ledger.Event("submission#1", "membership", NOON, "event-1", "received");
        Ledger.Event answered = new Ledger.Event("submission#1", "membership", NOON.plusSeconds(1), "event-2", "answered");
        List.of(answered, received, received).forEach(ledger::write);
        assertEquals(List.of(received, answered), ledger.of("submission#1"));
        assertEquals(1, ledger.count("membership", "received"));
        assertEquals(0, ledger.count("membership", "held"));
    }

    @Test
    void priming_leaves_nothing() {
        at(NOON).prime(member("pat@example.org", "RC"));
        assertEquals(List.of(), items());
    }

    @Test
    void a_receipt_code_can_be_read_aloud() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String code = ReceiptCode.random();
            assertTrue(code.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}"), code);
            assertTrue(ReceiptCode.isOne(code));
            codes.add(code);
        }
        assertEquals(1000, codes.size());
    }

    @Test
    void a_store_that_is_not_there_is_told_within_the_deadline() {
        Map<String, String> nowhere = new HashMap<>(Database.LOCAL.environment());
        nowhere.put("DYNAMODB_ENDPOINT", "http://localhost:1");
        nowhere.put("STORE_DEADLINE_MILLIS", "700");
        SubmissionStore store = new SubmissionStore(Table.of(nowhere), Clock.systemUTC());
        Instant start = Instant.now();
        assertThrows(StoreUnavailable.class, () -> store.keep(member("pat@example.org", "RC")));
        assertTrue(Duration.between(start, Instant.now()).toMillis() < 8000);
    }

    private SubmissionStore at(Instant now) {
        return new SubmissionStore(table, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Desk desk(Instant now) {
        return new Desk(table, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<Map<String, AttributeValue>> items() {
        return client.scanPaginator(scan -> scan.tableName(name)).items().stream().toList();
    }

    private static Submission member(String address, String role) {
        return member("Pat Doe", address, role);
    }

    private static Submission named(String name) {
        return member(name, "pat@example.org", "RC");
    }

    private static Submission member(String name, String address, String role) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("your-name", List.of(name));
        sent.put("email-address", List.of(address));
        sent.put("your-roles", List.of(role));
        List.of("does-this-work", "is-adult", "agrees").forEach(box -> sent.put(box, List.of("yes")));
        return submission(MEMBERSHIP, sent);
    }

    private static Submission subscriber(String address) {
        return submission(LIST, Map.of("email-address", List.of(address), "agrees", List.of("yes")));
    }

    private static Submission submission(Form form, Map<String, List<String>> sent) {
        Checked checked = Checked.of(form, sent);
        assertTrue(checked.complete(), checked.problems()::toString);
        return Submission.of(checked, Optional.empty());
    }

    private static Submission held(Form form, Submission submission) {
        return new Submission(form, submission.answers(), true);
    }
}
