package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In which order browsers hear of bakes and of their checks. */
class StageTest {

    private static final List<Finding> FAULT = List.of(new Finding("content/work.md, line 4: wrong. Write it right.", "wrong", "right"));
    private static final String TOLD = "event: faults\ndata: content/work.md, line 4: wrong. Write it right.\ndata: wrong\ndata: right";

    private final Stage stage = new Stage();
    private Server server;
    private Visitor visitor;

    @BeforeEach
    void a_first_bake_is_shown() throws IOException {
        server = Server.at(0);
        server.serve(List.of(new EventsRoute(stage), new PagesRoute(stage)));
        visitor = new Visitor("http://localhost:" + server.port() + "/");
        stage.show(1, site("One"));
    }

    @AfterEach
    void ends() {
        server.close();
    }

    @Test
    void a_page_reloads_before_the_checks_have_spoken() {
        try (Events home = visitor.open("/")) {
            home.until(Events.NO_FAULTS);
            stage.show(2, site("Two"));
            assertEquals(List.of(), home.until(Events.RELOAD));
        }
    }

    @Test
    void checks_of_an_earlier_bake_that_come_late_are_not_told() {
        stage.show(2, site("Two"));
        try (Events home = visitor.open("/")) {
            home.until(Events.NO_FAULTS);
            stage.tell(1, List.of(new Finding("content/work.md, line 1: mended since. Do nothing.", "", "")));
            stage.tell(2, FAULT);
            assertEquals(List.of(), home.until(TOLD));
        }
    }

    @Test
    void a_fault_stays_until_the_checks_say_that_it_is_mended() {
        stage.tell(1, FAULT);
        try (Events home = visitor.open("/")) {
            home.until(TOLD);
            stage.show(2, site("One"));
            stage.tell(2, FAULT);
            assertEquals(List.of(), home.until(TOLD));
        }
    }

    private static Snapshot site(String home) {
        return new Snapshot(Map.of("/index.html", home.getBytes(StandardCharsets.UTF_8)), Map.of());
    }
}
