package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.preview.Stream;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whoever asks to be removed is removed everywhere, and stays so after a restore. */
class ErasureTest {

    private static final String QUILL = "quill@example.org";
    private static final List<String> MARKERS = List.of("quill", "QUILL", "Springfield-marker");

    private final Town town = new Town();

    @BeforeEach
    void a_table_for_erasures() {
        Database.LOCAL.create(town.name + "-erasures");
    }

    @Test
    void everything_about_a_person_goes_and_nothing_about_another() {
        everything("other@example.org");
        List<String> others = people();
        everything(QUILL);
        assertTrue(streamed().size() > 20);
        String removed = erase("{\"erase\": \"QUILL@example.org\"}");
        assertTrue(removed.matches("\\{\"removed\": [1-9][0-9]+}"), removed);
        assertEquals("{\"removed\": 0}", erase("{\"erase\": \"quill@example.org\"}"));
        town.settle().due();
        assertEquals(others, people());
        for (String marker : MARKERS) {
            for (Object place : List.of(rows(town.name), rows(town.name + "-erasures"), streamed(), town.logged())) {
                assertFalse(place.toString().contains(marker), marker);
            }
        }
    }

    @Test
    void what_waited_in_the_outbox_is_not_sent() {
        town.post.before = () -> new PostUnavailable(new IllegalStateException("later"));
        town.joinList(QUILL);
        town.settle();
        erase("{\"erase\": \"quill@example.org\"}");
        town.post.before = () -> null;
        town.settle().pass(Duration.ofHours(3)).due();
        assertEquals(List.of(), town.post.all());
        assertFalse(town.state().contains("quill"));
    }

    @Test
    void an_erasure_that_dies_at_any_step_is_ended_by_the_next() {
        everything("other@example.org");
        List<String> others = people();
        everything(QUILL);
        List<Map<String, AttributeValue>> backup = town.rows();
        assertTrue(everyStep("{\"erase\": \"quill@example.org\"}", backup, others) > 20);
        assertTrue(everyStep("{\"again\": true}", backup, others) > 20);
    }

    @Test
    void after_a_restore_it_is_removed_again_and_who_came_back_stays() {
        everything(QUILL);
        everything("back@example.org");
        List<Map<String, AttributeValue>> backup = new ArrayList<>(town.rows());
        erase("{\"erase\": \"quill@example.org\"}");
        erase("{\"erase\": \"back@example.org\"}");
        town.pass(Duration.ofDays(2));
        backup.forEach(item -> town.client.putItem(put -> put.tableName(town.name).item(item)));
        town.joinList("back@example.org");
        assertTrue(town.state().contains("quill"));
        erase("{\"again\": true}");
        assertFalse(town.state().contains("quill"));
        assertTrue(town.state().contains("back@example.org"), "who came back stays");
        assertEquals("{\"removed\": 0}", erase("{\"erase\": \"quill@example.org\"}"));
    }

    @Test
    void without_its_secret_it_does_not_even_begin() {
        Map<String, String> without = new HashMap<>(town.environment);
        without.remove("PEPPER");
        assertThrows(IllegalStateException.class, () -> new EraseFunction(Project.REAL, without, town.clock));
    }

    @Test
    void an_event_that_says_neither_is_refused_and_not_quoted() {
        assertThrows(IllegalStateException.class, () -> erase("{\"remove\": \"quill@example.org\"}"));
        assertFalse(town.logged().contains("quill"));
    }

    /** Every kind of item that there is about a person: an application, a subscription, mails, links, limits, history. */
    private void everything(String address) {
        town.apply(address, Map.of("your-place", address.equals(QUILL) ? "Springfield-marker" : "Worcester", "wants-news", "yes"));
        town.settle();
        town.press(town.link(address, "confirm"));
        town.leaveList(address);
        town.joinList(address);
        town.settle().due();
    }

    private String erase(String event) {
        return town.call(new EraseFunction(Project.REAL, town.environment, town.clock), event);
    }

    /** Restores a backup before each step at which it dies, and returns how many steps there are. After a step is before the next one. */
    private int everyStep(String event, List<Map<String, AttributeValue>> backup, List<String> others) {
        for (int step = 1;; step++) {
            backup.forEach(item -> town.client.putItem(put -> put.tableName(town.name).item(item)));
            Mortal mortal = new Mortal(step, false);
            EraseFunction dying = new EraseFunction(Project.REAL, town.environment, town.clock, new Table(mortal.mortal(town.client), town.name));
            if (!mortal.dies(() -> town.call(dying, event))) {
                return step;
            }
            erase(event);
            assertEquals(others, people(), event + " died before step " + step);
        }
    }

    /** What the table holds but counts, and the places of this hour: those are of nobody. */
    private List<String> people() {
        return rows(town.name).stream().filter(row -> !row.contains("counter#") && !row.contains("S=mails") && !row.contains("network#")).sorted().toList();
    }

    private static List<String> rows(String table) {
        return new ArrayList<>(Database.LOCAL.rows(table).stream().map(Object::toString).toList());
    }

    /** Everything that the stream ever told. */
    private List<String> streamed() {
        List<String> told = new ArrayList<>();
        new Stream(Database.LOCAL.streams(), town.name).drain(event -> {
            told.addAll(List.of(event.split("eventID")));
            return "{\"batchItemFailures\":[]}";
        });
        return told;
    }
}
