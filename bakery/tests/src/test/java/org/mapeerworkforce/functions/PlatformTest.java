package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledDynamoDb;
import org.mapeerworkforce.faults.Troubles;

/** What Lambda does to a machine of ours: the shipped jar, under the real runtime client. */
@SuppressWarnings("try") // a machine works without being spoken to
class PlatformTest {

    private static final String ADDRESS = "/api/forms/membership";
    private static final Person PAT = new Person(1);

    @TempDir
    Path folder;

    private final String table = Database.table();

    @Test
    void the_person_hears_of_an_outage_before_lambda_ends_the_call() throws Exception {
        try (RuntimeApi lambda = new RuntimeApi(); TroubledDynamoDb database = new TroubledDynamoDb(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction function = start(lambda, Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString()))) {
            lambda.call(RuntimeTest.event("GET", ADDRESS + "/received", ""));
            database.meet(() -> Troubles.STALLED);
            Instant start = Instant.now();
            String answer = lambda.call(RuntimeTest.event("POST", ADDRESS, PAT.body()));
            // The template gives a call 15 seconds, the store 8.
            assertTrue(Duration.between(start, Instant.now()).toSeconds() < 15);
            assertTrue(answer.contains("\"statusCode\":504") && answer.contains("value=\\\"applicant1@example.org\\\""), answer);
        }
    }

    @Test
    void a_machine_that_was_frozen_finds_its_connection_dead_and_makes_another() throws Exception {
        try (RuntimeApi lambda = new RuntimeApi(); TroubledDynamoDb before = new TroubledDynamoDb(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction function = start(lambda, Map.of("DYNAMODB_ENDPOINT", before.endpoint().toString()))) {
            assertTrue(lambda.call(RuntimeTest.event("POST", ADDRESS, PAT.body())).contains("\"statusCode\":303"));
            function.freeze();
            before.close();
            try (TroubledDynamoDb after = new TroubledDynamoDb(Database.LOCAL.endpoint(), before.port(), () -> Trouble.NONE)) {
                function.thaw();
                assertTrue(lambda.call(RuntimeTest.event("POST", ADDRESS, new Person(2).body())).contains("\"statusCode\":303"));
            }
            assertEquals(2, Database.LOCAL.rows(table).size());
        }
    }

    @Test
    void a_machine_that_wakes_up_signs_with_the_key_of_now() throws Exception {
        Set<String> signers = new ConcurrentSkipListSet<>();
        Trouble noted = asked -> {
            signers.add(asked.signer());
            Trouble.NONE.happen(asked);
        };
        try (RuntimeApi lambda = new RuntimeApi(); Credentials credentials = new Credentials(); TroubledDynamoDb database = new TroubledDynamoDb(Database.LOCAL.endpoint(), () -> noted);
                PackagedFunction function = start(lambda, Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "AWS_CONTAINER_CREDENTIALS_FULL_URI", credentials.address(), "AWS_CONTAINER_AUTHORIZATION_TOKEN", "token"))) {
            assertTrue(lambda.call(RuntimeTest.event("POST", ADDRESS, PAT.body())).contains("\"statusCode\":303"));
            assertEquals(Set.of("FIRST"), signers);
            credentials.rotate("SECOND");
            assertTrue(lambda.call(RuntimeTest.event("POST", ADDRESS, new Person(2).body())).contains("\"statusCode\":303"));
            assertEquals(Set.of("FIRST", "SECOND"), signers);
        }
    }

    private PackagedFunction start(RuntimeApi lambda, Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(lambda, table));
        if (more.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            environment.keySet().removeAll(List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
        }
        environment.putAll(more);
        return new PackagedFunction(RuntimeTest.JAR, folder, RuntimeTest.FUNCTION.handler(), environment);
    }
}
