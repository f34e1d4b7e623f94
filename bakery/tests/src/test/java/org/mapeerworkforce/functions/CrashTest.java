package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.store.Outbox;
import org.mapeerworkforce.store.Table;

/**
 * The function that sends mail dies at every step that it takes, and is called again. Nobody goes
 * without a mail. One goes out twice only where the post had taken it and nothing was left that
 * knew: once more for each time that this happened.
 */
class CrashTest {

    private static final int PEOPLE = 12;

    private final Town town = new Town(Map.of("MAILS_PER_HOUR", "1000000", "MAILS_PER_HOUR_AND_NETWORK", "1000000"));

    @Test
    void a_request_whose_function_dies_at_any_step_is_answered() {
        everyStep("list", address -> town.joinList(address));
    }

    @Test
    void an_application_whose_function_dies_at_any_step_is_answered() {
        everyStep("member", address -> town.apply(address, Map.of()));
    }

    @Test
    void who_sends_again_after_a_death_at_any_step_gets_one_mail_and_is_counted_once() {
        boolean died = true;
        int people = 0;
        for (int step = 1; died; step++) {
            String address = "twice" + step + "@example.org";
            town.joinList(address);
            Mortal mortal = new Mortal(step, true);
            int lost = live(mortal);
            died = mortal.died();
            town.joinList(address);
            recover();
            people++;
            assertTrue(town.post.to(address).size() >= 1 && town.post.to(address).size() <= 1 + lost, address);
            assertEquals(people, town.count("email-list", "received"), "after a death at step " + step);
        }
    }

    @Test
    void who_dies_again_and_again_repeats_no_more_than_was_lost() {
        Random random = new Random(22);
        int mails = 0;
        int losses = 0;
        for (int person = 0; person < PEOPLE; person++) {
            String address = "again" + person + "@example.org";
            town.joinList(address);
            int lost = 0;
            for (int life = 0; life < 3; life++) {
                lost += live(new Mortal(1 + random.nextInt(24), random.nextBoolean()));
                town.pass(Outbox.LEASE.plusSeconds(1));
            }
            recover();
            assertTrue(town.post.to(address).size() >= 1, address);
            assertTrue(town.post.to(address).size() <= 1 + lost, address + " got " + town.post.to(address).size() + ", lost " + lost);
            mails += town.post.to(address).size();
            losses += lost;
        }
        assertEquals(PEOPLE, town.count("email-list", "mailed-confirm"));
        assertTrue(mails <= PEOPLE + losses);
    }

    @Test
    void a_lost_answer_of_the_post_is_one_repeat() {
        town.post.after = () -> new PostUnavailable(new IllegalStateException("the answer was lost"));
        town.joinList("pat@example.org");
        town.settle();
        town.post.after = () -> null;
        town.pass(Duration.ofHours(2)).due().due();
        assertEquals(2, town.post.to("pat@example.org").size());
    }

    @Test
    void a_change_that_is_told_again_and_again_sends_nothing_again() {
        town.joinList("pat@example.org");
        Map<String, ?> row = town.row("request");
        String event = """
                {"Records": [{"eventName": "MODIFY", "dynamodb": {"Keys": {"pk": {"S": "%s"}, "sk": {"S": "request"}}, "SequenceNumber": "1"}}]}
                """.formatted(String.valueOf(row.get("pk")).replaceAll("AttributeValue\\(S=|\\)", ""));
        for (int again = 0; again < 10; again++) {
            assertEquals("{\"batchItemFailures\":[]}", town.mailed(event));
        }
        town.settle().pass(Duration.ofDays(3)).due();
        town.mailed(event);
        assertEquals(1, town.post.all().size());
    }

    @Test
    void where_the_store_does_not_answer_everything_from_there_on_is_told_again() {
        Map<String, String> environment = new HashMap<>(town.environment);
        environment.putAll(Map.of("DYNAMODB_ENDPOINT", "http://localhost:1", "STORE_DEADLINE_MILLIS", "300"));
        String event = """
                {"Records": [{"eventName": "REMOVE", "dynamodb": {"Keys": {"pk": {"S": "a"}, "sk": {"S": "request"}}, "SequenceNumber": "7"}},
                             {"eventName": "INSERT", "dynamodb": {"Keys": {"pk": {"S": "b"}, "sk": {"S": "request"}}, "SequenceNumber": "8"}},
                             {"eventName": "INSERT", "dynamodb": {"Keys": {"pk": {"S": "c"}, "sk": {"S": "request"}}, "SequenceNumber": "9"}}]}
                """;
        assertEquals("{\"batchItemFailures\":[{\"itemIdentifier\":\"8\"}]}", town.call(town.mail(Table.of(environment), town.post), event));
    }

    /** It dies before each step: after a step is before the next one. */
    private void everyStep(String who, Consumer<String> asks) {
        int repeats = 0;
        int step = 0;
        boolean died = true;
        while (died) {
            String address = who + ++step + "@example.org";
            asks.accept(address);
            Mortal mortal = new Mortal(step, false);
            int lost = live(mortal);
            died = mortal.died();
            recover();
            int got = town.post.to(address).size();
            assertTrue(got >= 1 && got <= 1 + lost, address + " got " + got + " mails, " + lost + " were lost");
            repeats += got - 1;
        }
        System.out.println(who + ": died at each of " + step + " steps; " + repeats + " repeats");
        assertTrue(step > 8);
        assertEquals(1, repeats, "between the post and what tells of it");
    }

    /** One life of the function: what changed, then what is due. Returns how many mails the post took in it that nothing remembers. */
    private int live(Mortal mortal) {
        RequestStreamHandler mail = town.mail(new Table(mortal.mortal(town.client), town.name), message -> mortal.step(() -> town.post.send(message)));
        long before = town.post.all().size() - recorded();
        try {
            town.live(mail);
        } catch (Mortal.Death death) {
            // What it had not finished is told again.
        }
        return (int) (town.post.all().size() - recorded() - before);
    }

    private long recorded() {
        return town.count("email-list", "mailed-confirm") + town.count("membership", "mailed-receipt");
    }

    private void recover() {
        town.settle().pass(Outbox.LEASE.plusSeconds(1)).due().pass(Duration.ofHours(2)).due();
    }
}
