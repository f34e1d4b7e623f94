package org.mapeerworkforce.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The judge of the long runs tells every lie, and no truth. */
class LedgerTest {

    private final Ledger ledger = new Ledger();

    @Test
    void what_is_stored_as_it_was_sent_is_no_lie() {
        ledger.acknowledged(new Person(3), "/api/forms/membership/received?code=AAAA-AAAA-AAAA");
        ledger.refused(new Person(3));
        ledger.refused(new Person(6));
        assertEquals(List.of(), ledger.lies(List.of(row(3, "RC", "AAAA-AAAA-AAAA", "received"))));
    }

    @Test
    void an_answer_that_is_another_than_was_sent_is_told() {
        ledger.acknowledged(new Person(3), "?code=AAAA-AAAA-AAAA");
        assertEquals(List.of("applicant3@example.org sent {agrees=[yes], does-this-work=[yes], email-address=[applicant3@example.org], is-adult=[yes], your-name=[Applicant 3], your-roles=[RC]},"
                + " and stored is {agrees=[yes], does-this-work=[yes], email-address=[applicant3@example.org], is-adult=[yes], your-name=[Applicant 3], your-roles=[FP]}"), ledger.lies(List.of(row(3, "FP", "AAAA-AAAA-AAAA", "received"))));
    }

    @Test
    void a_row_of_nobody_is_told() {
        assertEquals(List.of("nobody sent {agrees=[yes], does-this-work=[yes], email-address=[applicant3@example.org], is-adult=[yes], your-name=[Applicant 3], your-roles=[RC]}"),
                ledger.lies(List.of(row(3, "RC", "AAAA-AAAA-AAAA", "received"))));
        assertEquals(List.of("nobody sent {}"), ledger.lies(List.of(Map.of("pk", text("a"), "sk", text("b")))));
    }

    @Test
    void a_row_in_another_state_or_with_something_more_is_told() {
        ledger.acknowledged(new Person(3), "?code=AAAA-AAAA-AAAA");
        Map<String, AttributeValue> more = new HashMap<>(row(3, "RC", "AAAA-AAAA-AAAA", "received"));
        more.put("network", text("n"));
        assertEquals(1, ledger.lies(List.of(row(3, "RC", "AAAA-AAAA-AAAA", "held"))).size());
        assertEquals(1, ledger.lies(List.of(more)).size());
    }

    @Test
    void who_was_thanked_and_is_not_stored_or_is_twice_is_told() {
        ledger.acknowledged(new Person(3), "?code=AAAA-AAAA-AAAA");
        assertEquals(List.of("applicant3@example.org was told AAAA-AAAA-AAAA, which is not stored"), ledger.lies(List.of()));
        assertEquals(List.of("applicant3@example.org was told AAAA-AAAA-AAAA, which is not stored"), ledger.lies(List.of(row(3, "RC", "BBBB-BBBB-BBBB", "received"))));
        assertEquals(List.of("applicant3@example.org is stored 2 times"), ledger.lies(List.of(row(3, "RC", "AAAA-AAAA-AAAA", "received"), row(3, "RC", "BBBB-BBBB-BBBB", "received"))));
    }

    private static Map<String, AttributeValue> row(int number, String role, String code, String status) {
        Map<String, AttributeValue> answers = new HashMap<>();
        Map.of("your-name", "Applicant " + number, "email-address", "applicant" + number + "@example.org", "your-roles", role, "does-this-work", "yes", "is-adult", "yes", "agrees", "yes")
                .forEach((name, answer) -> answers.put(name, AttributeValue.fromL(List.of(text(answer)))));
        return Map.of("pk", text("submission#1"), "sk", text("now"), "form", text("membership"), "status", text(status), "queue", text("membership#received"), "code", text(code),
                "receivedAt", text("2026-11-22T17:00:00.000Z"), "expires", AttributeValue.fromN("1"), "address", text("hash"), "answers", AttributeValue.fromM(answers));
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
