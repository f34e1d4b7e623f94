package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.store.Desk;
import org.mapeerworkforce.store.Table;

class CanaryVisitTest {

    @Test
    void the_canary_waits_for_no_answer_longer_than_twenty_seconds() throws IOException {
        Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
        environment.put("SITE_ADDRESS", "http://localhost:1");
        CanaryVisit visit = new CanaryVisit(RealWords.FORMS, environment, new Desk(Table.of(environment), Clock.systemUTC()), Clock.systemUTC());
        HttpURLConnection connection = visit.connect("/");
        assertEquals(List.of(20_000, 20_000), List.of(connection.getConnectTimeout(), connection.getReadTimeout()));
    }
}
