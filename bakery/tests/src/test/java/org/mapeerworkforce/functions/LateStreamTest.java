package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mapeerworkforce.RealWords.letter;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.PostUnavailable;

/** The stream tells late what changed, as after an outage: people have done more meanwhile. */
class LateStreamTest {

    private static final String PAT = "pat@example.org";
    private static final String CONFIRM = letter("confirm").subject();
    private static final String WELCOME = letter("welcome").subject();

    private final Town town = new Town();

    @Test
    void who_left_and_came_back_is_asked_again_though_all_is_told_at_once() {
        // Without a pepper nobody notes where a request comes from, and no later change of the request tells of it again.
        Town plain = new Town(Map.of("PEPPER", ""));
        plain.joinList(PAT);
        plain.settle();
        plain.joinList(PAT);
        plain.press(plain.link(PAT, "confirm"));
        plain.press(plain.link(PAT, "leave"));
        plain.joinList(PAT);
        plain.settle();
        assertEquals(List.of(CONFIRM, CONFIRM), plain.subjects(PAT));
        assertEquals("pending", plain.row("consent").get("state").s());
    }

    @Test
    void who_left_is_not_asked_again_by_a_mail_whose_answer_was_lost() {
        town.post.after = () -> new PostUnavailable(new IllegalStateException("the answer was lost"));
        town.joinList(PAT);
        town.pump();
        town.post.after = () -> null;
        town.press(town.link(PAT, "leave"));
        town.pass(Duration.ofHours(2)).due();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
        assertEquals("left", town.row("consent").get("state").s());
        assertEquals("moot", town.row("mail#confirm").get("outcome").s());
    }

    @Test
    void what_was_asked_more_than_a_week_ago_is_followed_by_nothing() {
        town.confirmed(PAT);
        town.apply("sam@example.org", Map.of());
        town.joinList("sam@example.org");
        town.leaveList(PAT);
        town.pass(Duration.ofDays(7).plusSeconds(1)).settle();
        assertEquals(List.of(CONFIRM, WELCOME), town.post.all().stream().map(Message::subject).toList());
        assertFalse(town.has("mail#receipt"));
        assertFalse(town.has("mail#leave"));
        assertFalse(town.row("now").containsKey("followed"));
    }

    @Test
    void what_waits_for_somebody_who_left_meanwhile_is_not_sent() {
        town.joinList(PAT);
        town.settle();
        town.post.before = () -> new PostUnavailable(new IllegalStateException("down"));
        town.press(town.link(PAT, "confirm"));
        town.settle();
        town.leaveList(PAT);
        town.settle();
        town.press(town.link(PAT, "leave"));
        town.post.before = () -> null;
        town.settle().pass(Duration.ofHours(1)).due();
        assertEquals(List.of(CONFIRM), town.subjects(PAT));
        assertEquals("moot", town.row("mail#welcome").get("outcome").s());
        assertEquals("moot", town.row("mail#leave").get("outcome").s());
    }

    @Test
    void who_asked_again_heard_so_and_left_holds_nothing_up() {
        town.confirmed(PAT);
        town.pass(Duration.ofHours(25));
        town.joinList(PAT);
        town.pump();
        town.press(town.link(PAT, "leave"));
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME, WELCOME), town.subjects(PAT));
        assertEquals("left", town.row("consent").get("state").s());
    }

    @Test
    void who_sent_twice_and_then_said_yes_is_welcomed_once() {
        town.joinList(PAT);
        town.settle();
        town.joinList(PAT);
        town.press(town.link(PAT, "confirm"));
        town.settle().due();
        assertEquals(List.of(CONFIRM, WELCOME), town.subjects(PAT));
    }
}
