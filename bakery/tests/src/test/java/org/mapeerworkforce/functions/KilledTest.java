package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.faults.Ledger;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.mail.Arrived;
import org.mapeerworkforce.mail.SesPost;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.LocalPost;
import org.mapeerworkforce.store.Outbox;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** A function's machine is killed at any moment, and another takes its place. {@code -Dkills=200} kills more. */
class KilledTest {

    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    private static final int KILLS = Integer.getInteger("kills", 4);
    /** So many meet every moment by chance; fewer are led to the worst. */
    private static final int MANY = 100;
    private static final long SEED = Long.getLong("seed", 20261122);
    private static final String ADDRESS = "/api/forms/membership";

    @TempDir
    Path folder;

    private final String table = Database.table();
    private final Ledger ledger = new Ledger();
    private final Random random = new Random(SEED);
    /** How many nanoseconds a call had last whose machine lived. */
    private long lived;

    /** When the machine dies. */
    private enum Moment { BEFORE_IT_IS_HEARD, AFTER_IT_WAS_DONE, ANY }

    @Test
    void who_was_thanked_is_stored_and_who_was_not_can_send_again() throws Exception {
        int unanswered = 0;
        assertTrue(answered(new Person(KILLS), null));
        for (int kill = 0; kill < KILLS; kill++) {
            Person person = new Person(kill);
            Moment moment = KILLS < MANY ? Moment.values()[kill % Moment.values().length] : Moment.ANY;
            unanswered += answered(person, moment) ? 0 : 1;
            assertTrue(answered(person, null), "a new machine answers person " + kill);
        }
        System.out.printf("%d machines killed, seed %d: %d people got no answer, and sent again; %d rows%n", KILLS, SEED, unanswered, Database.LOCAL.rows(table).size());
        assertEquals(List.of(), ledger.lies(Database.LOCAL.rows(table)));
        assertEquals(KILLS + 1, Database.LOCAL.rows(table).size());
        assertTrue(unanswered >= (KILLS < MANY ? KILLS / 2 : KILLS / 4), "machines died before they answered");
    }

    @Test
    void everybody_in_a_batch_gets_their_mail_though_two_machines_die_over_it() throws Exception {
        List<String> people = Stream.of(1, 2, 3, 4).map(number -> new Person(number).address()).toList();
        Joining joining = new Joining(table);
        people.forEach(joining::ask);
        String batch = joining.told();
        try (LocalPost post = LocalPost.start()) {
            assertEquals(Optional.empty(), told(batch, post, 2, Moment.BEFORE_IT_IS_HEARD));
            // The first has its mail, and the second belongs to the dead for as long as a machine may live.
            assertEquals(Optional.empty(), told(batch, post, 1, Moment.AFTER_IT_WAS_DONE));
            assertEquals(Optional.of("{\"batchItemFailures\":[]}"), told(batch, post, 0, null));
            assertEquals(List.of(1L, 0L, 1L, 1L), mails(people, post));
            sendWhatIsDue(post, Clock.offset(Clock.systemUTC(), Outbox.LEASE));
            // Of the third nobody knew that the post had it.
            assertEquals(List.of(1L, 1L, 2L, 1L), mails(people, post));
        }
    }

    /** @param mail with which the machine dies, the first being 1 @param moment before or after the post has it */
    private Optional<String> told(String batch, LocalPost post, int mail, Moment moment) throws IOException, InterruptedException {
        AtomicInteger mails = new AtomicInteger();
        CloudTemplate.Function sends = CLOUD.function(MailFunction.class);
        try (RuntimeApi lambda = new RuntimeApi(sends); TroubledService before = new TroubledService(post.endpoint(), () -> Trouble.NONE)) {
            Map<String, String> environment = RuntimeTest.environment(sends, lambda, table);
            environment.putAll(post.environment());
            environment.put("AWS_ENDPOINT_URL_SESV2", before.endpoint().toString());
            try (PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder, sends.handler(), environment)) {
                before.meet(() -> mails.incrementAndGet() == mail ? death(function, moment) : Trouble.NONE);
                return lambda.call(batch, function::isAlive);
            }
        }
    }

    /** The clock calls another machine, later. */
    private void sendWhatIsDue(LocalPost post, Clock later) throws IOException {
        Map<String, String> environment = new HashMap<>(post.environment());
        environment.putAll(Map.of("SITE_ADDRESS", "http://town.example", "PEPPER", "0123456789-the-pepper-of-the-town"));
        new MailFunction(Project.REAL, environment, later, new Table(Database.LOCAL.client(), table), new SesPost(environment))
                .handleRequest(new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream(), Call.unheard());
    }

    private static List<Long> mails(List<String> people, LocalPost post) {
        return people.stream().map(person -> post.arrived().stream().filter(mail -> Arrived.of(mail).recipients().equals(List.of(person))).count()).toList();
    }

    /** @param moment when the machine is killed; null for never */
    private boolean answered(Person person, Moment moment) throws IOException, InterruptedException {
        try (RuntimeApi lambda = new RuntimeApi(RuntimeTest.FUNCTION); TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder, RuntimeTest.FUNCTION.handler(), environment(lambda, database))) {
            // The first call finds the machine started and primed: what is killed below is a submission.
            lambda.call(RuntimeTest.event("GET", ADDRESS + "/received", ""));
            if (moment != null) {
                doom(function, database, moment);
            }
            long start = System.nanoTime();
            Optional<String> answer = lambda.call(RuntimeTest.event("POST", ADDRESS, person.body()), function::isAlive);
            lived = moment == null ? System.nanoTime() - start : lived;
            answer.map(told -> JsonNode.parser().parse(told)).ifPresent(told -> ledger.acknowledged(person, told.field("headers").orElseThrow().field("location").orElseThrow().text()));
            return answer.isPresent();
        }
    }

    private void doom(PackagedFunction function, TroubledService database, Moment moment) {
        switch (moment) {
            case ANY -> {
                long nanos = random.nextLong(lived);
                new Thread(() -> {
                    LockSupport.parkNanos(nanos);
                    function.kill();
                }).start();
            }
            default -> database.meet(() -> death(function, moment));
        }
    }

    /** Kills a machine while it waits for an answer. */
    private static Trouble death(PackagedFunction function, Moment moment) {
        return asked -> {
            if (moment == Moment.AFTER_IT_WAS_DONE) {
                asked.done();
            }
            function.kill();
        };
    }

    private Map<String, String> environment(RuntimeApi lambda, TroubledService database) {
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(lambda, table));
        environment.put("DYNAMODB_ENDPOINT", database.endpoint().toString());
        return environment;
    }
}
