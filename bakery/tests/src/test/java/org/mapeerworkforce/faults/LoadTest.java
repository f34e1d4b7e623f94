package org.mapeerworkforce.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.Event;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Many people at once, a database that fails three times in ten, and for a while answers with
 * nothing but errors: nobody who was thanked is lost, nobody is there twice, and who was refused has their answers.
 * {@code -Dsubmissions=100000} sends more.
 */
class LoadTest {

    private static final int SUBMISSIONS = Integer.getInteger("submissions", 1_000);
    private static final int AT_ONCE = 64;
    private static final double SHARE = 0.3;
    private static final long SEED = 20261122;
    private static final String ADDRESS = "/api/forms/membership";
    private static final CloudTemplate.Function DEFINITION = CloudTemplate.read(Project.REAL).functions().stream().filter(one -> one.className().equals(FormFunction.class.getName())).findFirst().orElseThrow();
    private static final Route ROUTE = DEFINITION.routes().stream().filter(route -> route.parameters(ADDRESS).isPresent()).findFirst().orElseThrow();

    private final String table = Database.tableWithoutStream();
    private final Chance chance = new Chance(SHARE, SEED);
    private final Ledger ledger = new Ledger();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void nobody_is_thanked_and_lost_nobody_is_stored_twice_and_nobody_loses_what_they_typed() throws Exception {
        long start = System.nanoTime();
        try (TroubledService troubled = new TroubledService(Database.LOCAL.endpoint(), chance)) {
            FormFunction function = new FormFunction(Project.REAL, environment(troubled), Clock.systemUTC());
            everybody(function, troubled);
        }
        List<Map<String, AttributeValue>> rows = Database.LOCAL.rows(table);
        System.out.printf("%d submissions, %d at once, seed %d, %.0f s: %d acknowledged, %d refused with their answers, %d rows; troubles met: %s%n", ledger.size(), AT_ONCE, SEED,
                (System.nanoTime() - start) / 1e9, ledger.size() - ledger.refusals(), ledger.refusals(), rows.size(), chance.met());
        assertEquals(List.of(), ledger.lies(rows));
        assertEquals(SUBMISSIONS, ledger.size());
        assertEquals(Set.of(Troubles.values()), chance.met().keySet());
        assertTrue(ledger.refusals() >= AT_ONCE, "the outage was met");
    }

    private void everybody(FormFunction function, TroubledService troubled) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < SUBMISSIONS; i++) {
            // One in ten is somebody's second click.
            Person person = new Person(i % 10 == 9 ? i - 5 : i);
            all.add(threads.submit(() -> {
                outage(troubled);
                send(function, person);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
    }

    /** In the middle everything is refused, until as many people have been as are there at once. */
    private void outage(TroubledService troubled) {
        int number = begun.incrementAndGet();
        if (number == SUBMISSIONS / 2) {
            long before = ledger.refusals();
            troubled.meet(() -> {
                if (ledger.refusals() - before >= AT_ONCE) {
                    troubled.meet(chance);
                }
                return Troubles.REFUSED;
            });
        }
    }

    private void send(FormFunction function, Person person) throws IOException {
        byte[] event = new Event("POST", ADDRESS, "", Person.headers(), person.body().getBytes(StandardCharsets.UTF_8)).json(ROUTE);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event), written, new Call(new PrintStream(log, true, StandardCharsets.UTF_8)));
        JsonNode answer = JsonNode.parser().parse(written.toByteArray());
        String status = answer.field("statusCode").orElseThrow().asNumber();
        if (status.equals("303")) {
            ledger.acknowledged(person, answer.field("headers").orElseThrow().field("location").orElseThrow().text());
            return;
        }
        assertEquals("504", status, () -> log.toString(StandardCharsets.UTF_8));
        String page = answer.field("body").orElseThrow().text();
        assertEquals(person.answers(), Person.answersIn(page));
        ledger.refused(person);
    }

    private Map<String, String> environment(TroubledService troubled) {
        Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
        DEFINITION.environment().forEach((name, value) -> value.ifPresent(known -> environment.putIfAbsent(name, known)));
        environment.putAll(Map.of("TABLE_NAME", table, "DYNAMODB_ENDPOINT", troubled.endpoint().toString()));
        return environment;
    }
}
