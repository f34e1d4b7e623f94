package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.Table;

/** What functions do before the first request. */
class BeforeAnybodyComesTest {

    private final Town town = new Town();
    private final AtomicInteger asked = new AtomicInteger();
    private final TroubledService watched = new TroubledService(Database.LOCAL.endpoint(), () -> {
        asked.incrementAndGet();
        return Trouble.NONE;
    });
    private final Map<String, String> environment = new HashMap<>(town.environment);

    BeforeAnybodyComesTest() {
        environment.put("DYNAMODB_ENDPOINT", watched.endpoint().toString());
    }

    @AfterEach
    void end() {
        watched.close();
    }

    @Test
    void a_form_has_gone_its_way_to_the_table_once_and_left_nothing() {
        new FormFunction(Project.REAL, environment, town.clock);
        assertEquals(RealWords.FORMS.all().size(), asked.get());
        assertEquals(List.of(), town.rows());
    }

    @Test
    void what_is_rehearsed_is_what_somebody_could_send_from_somewhere() {
        List<Submission> rehearsed = new ArrayList<>();
        new Reception(Project.REAL, environment, town.clock, submission -> new Receipt(Optional.empty(), false)).rehearse(rehearsed::add);
        assertEquals(RealWords.FORMS.all(), rehearsed.stream().map(Submission::form).toList());
        for (Submission submission : rehearsed) {
            assertEquals(Optional.of("name@example.org"), submission.address());
            assertTrue(submission.network().isPresent());
        }
    }

    @Test
    void a_link_has_gone_its_way_once_and_the_next_goes_the_same() {
        LinkFunction links = new LinkFunction(Project.REAL, environment, town.clock, Table.of(environment));
        assertEquals(1, asked.get());
        assertEquals(410, town.request(links, "POST", "/api/mail/confirm?token=" + "A".repeat(43), "", Map.of()).status());
        assertEquals(2, asked.get());
    }
}
