package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.functions.CanaryFunction;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.Ticking;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.store.Desk;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.Status;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The canary's whole way: over HTTP to the form function, into a real DynamoDB, and found there. */
class CanaryTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Path WORDS = Project.REAL.resolve("functions/target/classes");
    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final String AT_NINE = "Sun, 22 Nov 2026 14:00:00 GMT";

    private final String table = Database.table();
    private final Map<String, String> environment = environment();
    private final List<Message> sent = new ArrayList<>();

    @Test
    void a_form_arrives_its_mail_goes_and_the_age_of_the_bake_is_told() {
        String log = visit(form(), SECRET);
        assertTrue(log.contains("\"arrived\":1,\"mailed\":1,\"hoursSinceBake\":3,\"why\":\"mailed\"}"), log);
        assertTrue(log.contains("\"Namespace\":\"Canary\",\"Dimensions\":[[]],\"Metrics\":[{\"Name\":\"arrived\"},{\"Name\":\"mailed\"},{\"Name\":\"hoursSinceBake\"}]"), log);
        assertEquals(List.of("success@simulator.amazonses.com"), sent.stream().map(Message::to).toList());
    }

    @Test
    void a_mail_that_does_not_go_is_told() {
        FormFunction form = Followed.form(WORDS, environment, CLOCK, message -> {
            throw new PostUnavailable(new IllegalStateException());
        });
        String log = canary(form, SECRET, AT_NINE, new Ticking(NOON, Duration.ofMinutes(1)), Map.of());
        assertTrue(log.contains("\"arrived\":1,\"mailed\":0,") && log.contains("\"why\":\"mail\"}"), log);
    }

    @Test
    void a_table_that_nobody_follows_is_told() {
        String log = canary(new FormFunction(WORDS, environment, CLOCK), SECRET, AT_NINE, new Ticking(NOON, Duration.ofMinutes(1)), Map.of());
        assertTrue(log.contains("\"arrived\":1,\"mailed\":0,"), log);
    }

    @Test
    void the_row_has_a_key_of_its_own_stays_a_day_and_stands_in_no_queue() {
        visit(form(), SECRET);
        Map<String, AttributeValue> row = forms().get(0);
        assertEquals(List.of("answers", "code", "expires", "form", "pk", "receivedAt", "sk"), row.keySet().stream().sorted().toList());
        assertTrue(row.get("pk").s().startsWith("canary#"));
        assertEquals(Instant.parse("2026-11-23T17:00:00Z").getEpochSecond(), Long.parseLong(row.get("expires").n()));
        Desk desk = new Desk(Table.of(environment), CLOCK);
        for (Status status : Status.values()) {
            assertEquals(List.of(), desk.inState("membership", status));
        }
        assertEquals(List.of(), desk.from("success@simulator.amazonses.com"));
    }

    @Test
    void each_visit_proves_a_write_of_its_own() {
        visit(form(), SECRET);
        canary(form(), SECRET, AT_NINE, Clock.offset(CLOCK, Duration.ofHours(12)), Map.of());
        assertEquals(2, forms().size());
        assertEquals(2, sent.size());
    }

    @Test
    void what_comes_without_the_secret_is_a_submission_like_any_other() {
        environment.put("ORIGIN_SECRETS", "another-secret-of-thirty-two-letters");
        FormFunction form = new FormFunction(WORDS, with("ORIGIN_SECRETS", SECRET), CLOCK);
        String log = canary(form, SECRET, AT_NINE, new Ticking(NOON, Duration.ofMinutes(1)), Map.of());
        assertTrue(log.contains("\"arrived\":0"), log);
        assertTrue(rows().get(0).get("pk").s().startsWith("submission#"));
        assertTrue(rows().get(0).containsKey("queue"), "a person looks at it");
    }

    @Test
    void a_form_that_is_not_taken_has_not_arrived() {
        FormFunction away = new FormFunction(WORDS, environment, CLOCK, submission -> {
            throw new StoreUnavailable(new IllegalStateException());
        });
        assertTrue(visit(away, SECRET).contains("\"why\":\"form 504\""));
        assertTrue(visit(form(), "wrong").contains("\"why\":\"form 403\""));
    }

    @Test
    void a_function_that_does_not_wake_is_told() {
        for (int status : List.of(429, 500, 503)) {
            String log = canary(form(), SECRET, AT_NINE, CLOCK, Map.of("CANARY_VISITS", "/ /" + status));
            assertTrue(log.contains("\"arrived\":0,\"mailed\":0,\"why\":\"visit " + status + "\""), log);
        }
        assertEquals(List.of(), rows());
    }

    @Test
    void a_first_page_that_does_not_come_is_told() {
        try (TroubledService site = new TroubledService(URI.create("http://localhost:1"), () -> asked -> asked.say(500, "away"))) {
            String log = canary(form(), SECRET, AT_NINE, CLOCK, Map.of("SITE_ADDRESS", site.endpoint().toString()));
            assertTrue(log.contains("\"arrived\":0,\"mailed\":0,\"why\":\"page 500\""), log);
        }
    }

    /** Behind the redirect, every page of this site answers 503. */
    @Test
    void no_redirect_is_followed() {
        String log = canary(form(), SECRET, AT_NINE, CLOCK, Map.of("CANARY_VISITS", "/api/forms/membership"));
        assertTrue(log.contains("\"arrived\":1"), log);
    }

    @Test
    void a_site_that_is_gone_is_told_and_nothing_is_thrown() {
        String log = canary(form(), SECRET, AT_NINE, CLOCK, Map.of("SITE_ADDRESS", "http://localhost:1"));
        assertTrue(log.contains("\"arrived\":0,\"mailed\":0,\"why\":\"java.net.ConnectException\""), log);
    }

    @Test
    void a_row_that_is_nowhere_is_looked_for_again_after_a_moment_and_has_not_arrived() {
        AtomicLong start = new AtomicLong();
        FormFunction lying = new FormFunction(WORDS, environment, CLOCK, submission -> {
            start.set(System.nanoTime());
            return new Receipt(Optional.of("2222-2222-2222"), false);
        });
        Clock hurried = new Ticking(NOON, Duration.ofSeconds(2));
        assertTrue(canary(lying, SECRET, AT_NINE, hurried, Map.of()).contains("\"why\":\"row\""));
        assertTrue(System.nanoTime() - start.get() >= 1_000_000_000, "five times two tenths of a second");
    }

    @Test
    void no_answer_is_in_the_log() {
        assertFalse(visit(form(), SECRET).contains("simulator"));
    }

    private String visit(FormFunction form, String shown) {
        return canary(form, shown, AT_NINE, CLOCK, Map.of());
    }

    private String canary(FormFunction form, String shown, String uploaded, Clock clock, Map<String, String> more) {
        try (PublicAddress site = new PublicAddress(form, shown, uploaded)) {
            Map<String, String> all = with("SITE_ADDRESS", site.address());
            all.putAll(more);
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            new CanaryFunction(WORDS, all, clock).handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Call(new PrintStream(log)));
            return log.toString(StandardCharsets.UTF_8);
        }
    }

    private FormFunction form() {
        return Followed.form(WORDS, environment, CLOCK, message -> {
            sent.add(message);
            return "mail-" + sent.size();
        });
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return more;
    }

    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(Database.LOCAL.environment());
        all.putAll(Map.of("TABLE_NAME", table, "ORIGIN_SECRETS", SECRET, "CANARY_VISITS", "/"));
        return all;
    }

    private List<Map<String, AttributeValue>> forms() {
        return rows().stream().filter(row -> row.get("sk").s().equals("now")).toList();
    }

    private List<Map<String, AttributeValue>> rows() {
        return Database.LOCAL.rows(table);
    }
}
