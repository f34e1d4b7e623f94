package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.faults.Ledger;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledDynamoDb;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** The function's machine is killed at any moment, and another takes its place. {@code -Dkills=200} kills more. */
class KilledTest {

    private static final int KILLS = Integer.getInteger("kills", 4);
    private static final long SEED = Long.getLong("seed", 20261122);
    private static final String ADDRESS = "/api/forms/membership";

    @TempDir
    Path folder;

    private final String table = Database.table();
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(SEED);

    /** When the machine dies. */
    private enum Moment { BEFORE_THE_DATABASE_HEARS, AFTER_IT_HAS_WRITTEN, ANY }

    @Test
    void who_was_thanked_is_stored_and_who_was_not_can_send_again() throws Exception {
        int unanswered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Person person = new Person(kill);
            Moment moment = Moment.values()[kill % Moment.values().length];
            unanswered += answered(person, moment) ? 0 : 1;
            assertTrue(answered(person, null), "a new machine answers person " + kill);
        }
        System.out.printf("%d machines killed, seed %d: %d people got no answer, and sent again; %d rows%n", KILLS, SEED, unanswered, Database.LOCAL.rows(table).size());
        assertEquals(List.of(), ledger.lies(Database.LOCAL.rows(table)));
        assertEquals(KILLS, Database.LOCAL.rows(table).size());
        assertTrue(unanswered >= KILLS / 2, "machines died before they answered");
    }

    /** @param moment when the machine is killed; null for never */
    private boolean answered(Person person, Moment moment) throws IOException, InterruptedException {
        try (RuntimeApi lambda = new RuntimeApi(); TroubledDynamoDb database = new TroubledDynamoDb(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder, RuntimeTest.FUNCTION.handler(), environment(lambda, database))) {
            // The first call finds the machine started and primed: what is killed below is a submission.
            lambda.call(RuntimeTest.event("GET", ADDRESS + "/received", ""));
            if (moment != null) {
                doom(function, database, moment);
            }
            Optional<String> answer = lambda.call(RuntimeTest.event("POST", ADDRESS, person.body()), function::isAlive);
            answer.map(told -> JsonNode.parser().parse(told)).ifPresent(told -> ledger.acknowledged(person, told.field("headers").orElseThrow().field("location").orElseThrow().text()));
            return answer.isPresent();
        }
    }

    private void doom(PackagedFunction function, TroubledDynamoDb database, Moment moment) {
        switch (moment) {
            case BEFORE_THE_DATABASE_HEARS -> database.meet(() -> asked -> function.kill());
            case AFTER_IT_HAS_WRITTEN -> database.meet(() -> asked -> {
                asked.done();
                function.kill();
            });
            case ANY -> {
                long nanos = random.nextLong(20_000_000);
                new Thread(() -> {
                    LockSupport.parkNanos(nanos);
                    function.kill();
                }).start();
            }
        }
    }

    private Map<String, String> environment(RuntimeApi lambda, TroubledDynamoDb database) {
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(lambda, table));
        environment.put("DYNAMODB_ENDPOINT", database.endpoint().toString());
        return environment;
    }
}
