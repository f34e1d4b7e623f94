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
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.faults.Forgetful;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.faults.Troubles;
import org.mapeerworkforce.preview.LocalPost;

/** What Lambda does to a machine of ours: the shipped jar, under the real runtime client. */
@SuppressWarnings("try") // a machine works without being spoken to
class PlatformTest {

    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    private static final String ADDRESS = "/api/forms/membership";
    /** What each function says where its table answers. */
    private static final Map<String, String> ANSWERS = Map.of(
            "FormFunction", "\"statusCode\":303",
            // The table has no such link.
            "LinkFunction", "\"statusCode\":410",
            "MailFunction", "{\"batchItemFailures\":[]}",
            "EraseFunction", "{\"removed\": 1}");

    @TempDir
    Path folder;

    @Test
    void the_person_hears_of_an_outage_before_lambda_ends_the_call() throws Exception {
        CloudTemplate.Function forms = RuntimeTest.FUNCTION;
        try (RuntimeApi lambda = new RuntimeApi(forms); TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction machine = start(forms, lambda, Database.table(), Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString()))) {
            lambda.call(RuntimeTest.event("GET", ADDRESS + "/received", ""));
            database.meet(() -> Troubles.STALLED);
            Instant start = Instant.now();
            String answer = lambda.call(RuntimeTest.event("POST", ADDRESS, new Person(1).body()));
            assertTrue(Duration.between(start, Instant.now()).compareTo(forms.timeout()) < 0);
            assertTrue(answer.contains("\"statusCode\":504") && answer.contains("value=\\\"applicant1@example.org\\\""), answer);
        }
    }

    /** All but the canary: nobody waits for it, and its next visit is its retry. */
    @TestFactory
    Stream<DynamicTest> a_machine_that_wakes_up_makes_a_new_connection_and_signs_with_the_key_of_now() {
        return CLOUD.functions().stream().filter(function -> !function.className().equals(CanaryFunction.class.getName()))
                .map(function -> DynamicTest.dynamicTest(name(function), () -> frozen(function)));
    }

    private void frozen(CloudTemplate.Function function) throws Exception {
        String table = Database.table();
        Forgetful rows = new Forgetful();
        Forgetful mails = new Forgetful();
        Joining joining = new Joining(table);
        try (RuntimeApi lambda = new RuntimeApi(function); Credentials credentials = new Credentials(); LocalPost post = LocalPost.start();
                TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> rows); TroubledService before = new TroubledService(post.endpoint(), () -> mails);
                PackagedFunction machine = start(function, lambda, table, Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "AWS_ENDPOINT_URL_SESV2", before.endpoint().toString(),
                        "AWS_CONTAINER_CREDENTIALS_FULL_URI", credentials.address(), "AWS_CONTAINER_AUTHORIZATION_TOKEN", "token"))) {
            assertEquals(List.of(true, Set.of("FIRST")), List.of(answers(function, lambda, joining, new Person(1)), rows.signers()));
            machine.freeze();
            credentials.rotate("SECOND");
            rows.forget();
            machine.thaw();
            assertEquals(List.of(true, Set.of("SECOND")), List.of(answers(function, lambda, joining, new Person(2)), rows.signers()));
            assertEquals(1, rows.dead());
            boolean sends = name(function).equals("MailFunction");
            assertEquals(sends ? 2 : 0, post.arrived().size());
            assertEquals(sends ? Set.of("FIRST", "SECOND") : Set.of(), mails.signers());
        }
    }

    /** Whether a function does for a person what it is there for. */
    private static boolean answers(CloudTemplate.Function function, RuntimeApi lambda, Joining joining, Person person) throws InterruptedException {
        joining.ask(person.address());
        String joined = joining.told();
        String answer = lambda.call(switch (name(function)) {
            case "FormFunction" -> RuntimeTest.event(function, "POST", ADDRESS, person.body());
            case "LinkFunction" -> RuntimeTest.event(function, "GET", "/api/mail/confirm?token=" + "a".repeat(43), "");
            case "MailFunction" -> joined;
            case "EraseFunction" -> "{\"erase\": \"" + person.address() + "\"}";
            default -> throw new AssertionError("what is asked of " + function.handler() + " is not written here");
        });
        return answer.contains(ANSWERS.get(name(function)));
    }

    private PackagedFunction start(CloudTemplate.Function function, RuntimeApi lambda, String table, Map<String, String> more) throws Exception {
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(function, lambda, table));
        if (more.containsKey("AWS_CONTAINER_CREDENTIALS_FULL_URI")) {
            environment.keySet().removeAll(List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"));
        }
        environment.putAll(more);
        return new PackagedFunction(RuntimeTest.JAR, folder, function.handler(), environment);
    }

    private static String name(CloudTemplate.Function function) {
        return function.className().replaceAll(".*\\.", "");
    }
}
