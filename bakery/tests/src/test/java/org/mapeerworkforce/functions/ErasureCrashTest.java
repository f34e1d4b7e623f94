package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The function that removes somebody dies at every step that it takes, and is called again. After a step is before the next one. */
class ErasureCrashTest {

    private static final String ERASE = "{\"erase\": \"quill@example.org\"}";
    private static final String AGAIN = "{\"again\": true}";
    /** The most that DynamoDB takes at once. */
    private static final int BATCH = 25;

    private final Erasures erasures = new Erasures();
    private final Town town = erasures.town();
    /** Where it is written down who was removed. */
    private final String book = town.environment.get("ERASURES_TABLE");
    private final EraseFunction living = new EraseFunction(Project.REAL, town.environment, town.clock);

    @Test
    void an_erasure_that_dies_at_any_step_is_ended_by_the_next_and_undone_by_no_restore() {
        erasures.everything("other@example.org");
        List<String> others = erasures.people();
        erasures.everything(Erasures.QUILL);
        List<Map<String, AttributeValue>> backup = town.rows();
        assertTrue(everyStepOfTheFirst(backup, others) > 20);
        assertTrue(everyStepAfterARestore(backup, others) > 20);
    }

    /** Returns how many steps there are. */
    private int everyStepOfTheFirst(List<Map<String, AttributeValue>> backup, List<String> others) {
        for (int step = 1;; step++) {
            write(List.of());
            restore(backup);
            boolean died = dies(step, ERASE);
            List<Map<String, AttributeValue>> written = written();
            assertEquals(step == 1 ? 0 : 1, written.size(), "the first step writes it down: died before step " + step);
            if (step == 1) {
                assertEquals(Set.copyOf(backup), Set.copyOf(town.rows()), "nobody is removed of whom that is not written down");
            }
            endedBy(ERASE, died, others, step);
            if (step > 1) {
                write(written);
                restore(backup);
                endedBy(AGAIN, true, others, step);
            }
            if (!died) {
                return step;
            }
        }
    }

    private int everyStepAfterARestore(List<Map<String, AttributeValue>> backup, List<String> others) {
        for (int step = 1;; step++) {
            restore(backup);
            boolean died = dies(step, AGAIN);
            endedBy(AGAIN, died, others, step);
            if (!died) {
                return step;
            }
        }
    }

    private boolean dies(int step, String event) {
        Mortal mortal = new Mortal(step, false);
        EraseFunction dying = new EraseFunction(Project.REAL, town.environment, town.clock, new Table(mortal.mortal(town.client), town.name));
        return mortal.dies(() -> town.call(dying, event));
    }

    /** @param needed whether a next call is: one that did not die has done everything */
    private void endedBy(String event, boolean needed, List<String> others, int step) {
        if (needed) {
            town.call(living, event);
        }
        assertEquals(others, erasures.people(), "died before step " + step + ", then " + event);
    }

    private List<Map<String, AttributeValue>> written() {
        return town.client.scan(scan -> scan.tableName(book)).items();
    }

    /** What is written down from now on, and nothing else. */
    private void write(List<Map<String, AttributeValue>> rows) {
        written().forEach(row -> town.client.deleteItem(delete -> delete.tableName(book).key(Map.of("pk", row.get("pk"), "sk", row.get("sk")))));
        rows.forEach(row -> town.client.putItem(put -> put.tableName(book).item(row)));
    }

    private void restore(List<Map<String, AttributeValue>> backup) {
        for (int from = 0; from < backup.size(); from += BATCH) {
            List<WriteRequest> rows = backup.subList(from, Math.min(from + BATCH, backup.size())).stream().map(row -> WriteRequest.builder().putRequest(put -> put.item(row)).build()).toList();
            town.client.batchWriteItem(batch -> batch.requestItems(Map.of(town.name, rows)));
        }
    }
}
