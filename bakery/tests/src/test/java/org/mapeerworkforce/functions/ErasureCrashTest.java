package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The function that removes somebody dies at every step that it takes, and is called again. */
class ErasureCrashTest {

    private final Erasures erasures = new Erasures();
    private final Town town = erasures.town();

    @Test
    void an_erasure_that_dies_at_any_step_is_ended_by_the_next() {
        erasures.everything("other@example.org");
        List<String> others = erasures.people();
        erasures.everything(Erasures.QUILL);
        List<Map<String, AttributeValue>> backup = town.rows();
        assertTrue(everyStep("{\"erase\": \"quill@example.org\"}", backup, others) > 20);
        assertTrue(everyStep("{\"again\": true}", backup, others) > 20);
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
            erasures.erase(event);
            assertEquals(others, erasures.people(), event + " died before step " + step);
        }
    }
}
