package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.store.Desk;
import org.mapeerworkforce.store.Table;

/** What functions do, and know, before the first request. */
class BeforeAnybodyComesTest {

    @Test
    void a_form_has_gone_its_way_to_the_table_once_and_left_nothing() {
        AtomicInteger asked = new AtomicInteger();
        String name = Database.tableWithoutStream();
        try (TroubledService table = new TroubledService(Database.LOCAL.endpoint(), () -> {
            asked.incrementAndGet();
            return Trouble.NONE;
        })) {
            Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
            environment.putAll(Map.of("TABLE_NAME", name, "DYNAMODB_ENDPOINT", table.endpoint().toString()));
            new FormFunction(Project.REAL, environment, Clock.systemUTC());
        }
        assertEquals(RealWords.FORMS.all().size(), asked.get());
        assertEquals(List.of(), Database.LOCAL.rows(name));
    }

    @Test
    void the_canary_waits_for_no_answer_longer_than_twenty_seconds() throws IOException {
        Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
        environment.put("SITE_ADDRESS", "http://localhost:1");
        CanaryVisit visit = new CanaryVisit(new Words(Project.REAL, Clock.systemUTC()).forms(), environment, new Desk(Table.of(environment), Clock.systemUTC()), Clock.systemUTC());
        HttpURLConnection connection = visit.connect("/");
        assertEquals(List.of(20_000, 20_000), List.of(connection.getConnectTimeout(), connection.getReadTimeout()));
    }
}
