package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mapeerworkforce.RealWords.letter;
import static org.mapeerworkforce.RealWords.title;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.RealWords;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Who asks for the mails of the list, says yes, and leaves: which letter comes when. */
class ListMailTest {

    private static final String PAT = "pat@example.org";
    private static final String CONFIRM = letter("confirm").subject();
    private static final String WELCOME = letter("welcome").subject();
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
        assertEquals(0, town.count("email-list", "confirmed"));
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
            assertEquals(1, town.count("email-list", what), what);
        }
    }

    @Test
    void a_mail_program_leaves_with_one_click_and_no_page() {
        town.confirmed(PAT);
        Map<String, String> headers = town.post.to(PAT).get(1).headers();
        assertEquals("List-Unsubscribe=One-Click", headers.get("List-Unsubscribe-Post"));
        String leave = headers.get("List-Unsubscribe").replaceAll("[<>]|http://town.example", "");
        assertEquals(200, town.request("POST", leave, "List-Unsubscribe=One-Click", Map.of("Content-Type", List.of("application/x-www-form-urlencoded"))).status());
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void who_leaves_can_come_back_within_the_hour() {
        town.confirmed(PAT);
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
        town.confirmed(PAT);
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
        town.confirmed(PAT);
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
    void no_program_that_types_the_same_address_takes_a_request_back() {
        town.joinList(PAT);
        town.send("/api/forms/email-list", Map.of("email-address", PAT, "agrees", "yes", "second-note", "buy now"), "192.0.2.7:40000");
        town.settle();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
    }

    @Test
    void who_types_an_address_to_leave_gets_one_mail_if_it_is_on_the_list_and_nobody_else_any() {
        town.confirmed(PAT);
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
    void who_wanted_to_leave_before_joining_hears_nothing_of_that() {
        town.leaveList(PAT);
        town.settle();
        town.joinList(PAT);
        town.settle().due();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
    }

    @Test
    void who_has_left_hears_no_more_whoever_types_the_address() {
        town.confirmed(PAT);
        town.press(town.link(PAT, "leave"));
        town.settle();
        town.leaveList(PAT);
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME), town.subjects(PAT));
        assertFalse(town.has("mail#leave"));
        assertFalse(town.state().contains("network="), "nobody asks any more where it came from");
    }

    /** The one link to leave. */
    private Map<String, AttributeValue> leaving() {
        return town.rows().stream().filter(row -> row.containsKey("purpose") && row.get("purpose").s().equals("leave")).findFirst().orElseThrow();
    }
}
