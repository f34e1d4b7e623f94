package org.mapeerworkforce.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;

/** One trouble of each kind, and then none: the store tries again by itself, and nobody notices. */
class TroublesTest {

    private static final Form LIST = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).named("email-list").orElseThrow();

    @TestFactory
    Stream<DynamicTest> the_store_gets_over() {
        return Arrays.stream(Troubles.values()).map(trouble -> DynamicTest.dynamicTest(trouble.name(), () -> {
            String table = Database.tableWithoutStream();
            AtomicInteger asked = new AtomicInteger();
            try (TroubledService troubled = new TroubledService(Database.LOCAL.endpoint(), () -> asked.incrementAndGet() == 1 ? trouble : Trouble.NONE)) {
                Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
                environment.putAll(Map.of("TABLE_NAME", table, "DYNAMODB_ENDPOINT", troubled.endpoint().toString()));
                new SubmissionStore(Table.of(environment), Clock.systemUTC()).keep(Submission.of(Checked.of(LIST, Map.of("email-address", List.of("pat@example.org"), "agrees", List.of("yes"))), Optional.empty()));
            }
            assertEquals(1, Database.LOCAL.rows(table).size());
            assertTrue(asked.get() > 1);
        }));
    }
}
