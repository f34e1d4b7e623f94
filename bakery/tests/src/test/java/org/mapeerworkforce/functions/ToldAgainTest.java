package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.faults.Troubles;

/**
 * Lambda ends a machine whose time for a call is over, a machine dies in the middle of one, and an
 * event comes twice: each time the same event goes to a machine that knows of nothing.
 */
class ToldAgainTest {

    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** The function for mail begins nothing for which it has less than ten seconds. */
    private static final Duration SHORT_FOR_MAIL = Duration.ofSeconds(20);
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> what_is_told_again_is_done_once() {
        return CLOUD.functions().stream().map(function -> DynamicTest.dynamicTest(function.className().replaceAll(".*\\.", ""), () -> told(function)));
    }

    private void told(CloudTemplate.Function function) throws Exception {
        try (Errands errands = new Errands(function); TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                Machine late = start(function, shortTime(function), errands, database); Machine next = start(function, function.timeout(), errands, database);
                Machine last = start(function, function.timeout(), errands, database)) {
            for (Machine machine : List.of(late, next, last)) {
                machine.lambda().awaitQuestion();
            }
            Errands.Errand first = errands.of(new Person(1));
            runsOutOfTime(late, database, first.event());
            first.answered(next.lambda().call(first.event()), 2);
            first.answered(next.lambda().call(first.event()), 3);
            Errands.Errand second = errands.of(new Person(2));
            dies(next, database, second.event());
            second.answered(last.lambda().call(second.event()), 2);
        }
    }

    /** The table says nothing until the time is over. */
    private static void runsOutOfTime(Machine machine, TroubledService database, String event) throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        database.meet(() -> {
            asked.countDown();
            return Troubles.STALLED;
        });
        assertEquals(Optional.empty(), machine.lambda().inTime(event));
        assertTrue(asked.await(PATIENCE, TimeUnit.SECONDS), "it waited for the table");
        machine.function().kill();
        database.meet(() -> Trouble.NONE);
    }

    /** Its first question to the table is heard, and it is dead before the answer. */
    private static void dies(Machine machine, TroubledService database, String event) throws InterruptedException {
        database.meet(() -> asked -> {
            asked.done();
            machine.function().kill();
        });
        assertEquals(Optional.empty(), machine.lambda().call(event, machine.function()::isAlive));
        assertFalse(machine.function().isAlive());
        database.meet(() -> Trouble.NONE);
    }

    private static Duration shortTime(CloudTemplate.Function function) {
        return function.className().equals(MailFunction.class.getName()) ? SHORT_FOR_MAIL : SHORT;
    }

    private Machine start(CloudTemplate.Function function, Duration time, Errands errands, TroubledService database) throws IOException {
        RuntimeApi lambda = new RuntimeApi(time);
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(function, lambda, errands.table));
        environment.putAll(errands.environment());
        // It waits for its table longer than for the end of its time: what ends it is Lambda.
        environment.putAll(Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "STORE_DEADLINE_MILLIS", "60000"));
        return new Machine(lambda, new PackagedFunction(RuntimeTest.JAR, folder, function.handler(), environment));
    }

    private record Machine(RuntimeApi lambda, PackagedFunction function) implements AutoCloseable {

        @Override
        public void close() {
            function.close();
            lambda.close();
        }
    }
}
