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
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.preview.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Whoever asks to be removed is removed everywhere, and stays so after a restore. */
class ErasureTest {

    private static final List<String> MARKERS = List.of("quill", "QUILL", "Springfield-marker");

    private final Erasures erasures = new Erasures();
    private final Town town = erasures.town();

    @Test
    void everything_about_a_person_goes_and_nothing_about_another() {
        erasures.everything("other@example.org");
        List<String> others = erasures.people();
        erasures.everything(Erasures.QUILL);
        assertTrue(streamed().size() > 20);
        String removed = erasures.erase("{\"erase\": \"QUILL@example.org\"}");
        assertTrue(removed.matches("\\{\"removed\": [1-9][0-9]+}"), removed);
        assertEquals("{\"removed\": 0}", erasures.erase("{\"erase\": \"quill@example.org\"}"));
        town.settle().due();
        assertEquals(others, erasures.people());
        for (String marker : MARKERS) {
            for (Object place : List.of(Database.LOCAL.rows(town.name), Database.LOCAL.rows(town.name + "-erasures"), streamed(), town.logged())) {
                assertFalse(place.toString().contains(marker), marker);
            }
        }
    }

    @Test
    void what_waited_in_the_outbox_is_not_sent() {
        town.post.before = () -> new PostUnavailable(new IllegalStateException("later"));
        town.joinList(Erasures.QUILL);
        town.settle();
        erasures.erase("{\"erase\": \"quill@example.org\"}");
        town.post.before = () -> null;
        town.settle().pass(Duration.ofHours(3)).due();
        assertEquals(List.of(), town.post.all());
        assertFalse(town.state().contains("quill"));
    }

    @Test
    void after_a_restore_it_is_removed_again_and_who_came_back_stays() {
        erasures.everything(Erasures.QUILL);
        erasures.everything("back@example.org");
        List<Map<String, AttributeValue>> backup = new ArrayList<>(town.rows());
        erasures.erase("{\"erase\": \"quill@example.org\"}");
        erasures.erase("{\"erase\": \"back@example.org\"}");
        town.pass(Duration.ofDays(2));
        backup.forEach(item -> town.client.putItem(put -> put.tableName(town.name).item(item)));
        town.joinList("back@example.org");
        assertTrue(town.state().contains("quill"));
        String removed = erasures.erase("{\"again\": true}");
        assertTrue(removed.matches("\\{\"removed\": [1-9][0-9]+}"), removed);
        assertFalse(town.state().contains("quill"));
        assertTrue(town.state().contains("back@example.org"), "who came back stays");
        assertEquals("{\"removed\": 0}", erasures.erase("{\"erase\": \"quill@example.org\"}"));
    }

    @Test
    void without_its_secret_it_does_not_even_begin() {
        Map<String, String> without = new HashMap<>(town.environment);
        without.remove("PEPPER");
        assertThrows(IllegalStateException.class, () -> new EraseFunction(Project.REAL, without, town.clock));
    }

    @Test
    void an_event_that_says_neither_is_refused_and_not_quoted() {
        assertThrows(IllegalStateException.class, () -> erasures.erase("{\"remove\": \"quill@example.org\"}"));
        assertTrue(town.logged().matches("\\{\"code\":\"broken\",\"requestId\":\"[^\"]*\",\"ms\":[0-9]{1,3},\"at\":\"java.lang.IllegalArgumentException at [^\"]*\"}\n"), town.logged());
    }

    @Test
    void an_erasure_is_told_in_one_line_and_nobody_in_it() {
        erasures.erase("{\"erase\": \"quill@example.org\"}");
        assertTrue(town.logged().matches("\\{\"code\":\"done\",\"requestId\":\"[^\"]*\",\"erased\":1,\"ms\":[0-9]{1,3}}\n"), town.logged());
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
