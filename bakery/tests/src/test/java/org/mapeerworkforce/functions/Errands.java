package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Followed;
import org.mapeerworkforce.cloud.PublicAddress;
import org.mapeerworkforce.faults.Ledger;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.mail.Arrived;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.LocalPost;
import org.mapeerworkforce.store.Canary;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What people want of a function, around one table in which somebody else stands already, and stays. */
final class Errands implements AutoCloseable {

    private static final String ADDRESS = "/api/forms/membership";
    private static final String SITE = "http://town.example";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String DONE = "{\"batchItemFailures\":[]}";
    /** Counts and places in an hour are of nobody, and that somebody was removed is told by a hash. */
    private static final List<String> OF_NOBODY = List.of("counter#", "mails", "erased#");

    final String table = Database.table();
    private final Table rows = new Table(Database.LOCAL.client(), table);
    private final Joining joining = new Joining(table);
    private final LocalPost post = LocalPost.start();
    private final CountingPost letters = new CountingPost();
    private final RequestStreamHandler mail = new MailFunction(Project.REAL, Map.of("SITE_ADDRESS", SITE, "PEPPER", "0123456789-the-pepper-of-the-town"), Clock.systemUTC(), rows, letters);
    private final CloudTemplate.Function function;
    /** The canary alone visits one. */
    private final Optional<PublicAddress> site;
    private final Ledger ledger = new Ledger();
    private final Set<Map<String, AttributeValue>> neighbor;
    private int people;

    /** One errand, which may be told more often than once. @param so what must be so from its first answer on, after it was told so often */
    record Errand(String event, Predicate<String> well, Done so) {

        void answered(String answer, int told) {
            assertTrue(well.test(answer), answer);
            so.check(told);
        }
    }

    @FunctionalInterface
    interface Done {

        void check(int told);
    }

    Errands(CloudTemplate.Function function) {
        this.function = function;
        this.site = Optional.of(function.className()).filter(CanaryFunction.class.getName()::equals)
                .map(canary -> new PublicAddress(Followed.form(Project.REAL, canary(SITE), Clock.systemUTC(), letters), SECRET, "Sun, 22 Nov 2026 14:00:00 GMT"));
        join(new Person(99));
        neighbor = ofPeople();
    }

    /** What a machine needs beside what the template says. */
    Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(post.environment());
        site.ifPresent(there -> all.putAll(canary(there.address())));
        return all;
    }

    Errand of(Person person) {
        Errand errand = switch (function.className().replaceAll(".*\\.", "")) {
            case "FormFunction" -> apply(person);
            case "LinkFunction" -> confirm(person);
            case "MailFunction" -> hear(person);
            case "EraseFunction" -> leaveNothing(person);
            case "CanaryFunction" -> visit();
            default -> throw new AssertionError("what is wanted of " + function.handler() + " is not written here");
        };
        return new Errand(errand.event(), errand.well(), told -> {
            errand.so().check(told);
            assertTrue(ofPeople().containsAll(neighbor), "who was there before stays");
        });
    }

    @Override
    public void close() {
        post.close();
        site.ifPresent(PublicAddress::close);
    }

    /** One row, of which they know. */
    private Errand apply(Person person) {
        return new Errand(RuntimeTest.event(function, "POST", ADDRESS, person.body()), answer -> {
            ledger.acknowledged(person, JsonNode.parser().parse(answer).field("headers").orElseThrow().field("location").orElseThrow().text());
            return answer.contains("\"statusCode\":303");
        }, told -> assertEquals(List.of(), ledger.lies(Database.LOCAL.rows(table).stream().filter(row -> key(row).startsWith("submission#")).toList())));
    }

    /** Their yes, and no other change. */
    private Errand confirm(Person person) {
        join(person);
        String link = Town.links(letters.to(person.address()).get(0)).stream().filter(one -> one.startsWith("/api/mail/confirm?")).findFirst().orElseThrow();
        Set<Map<String, AttributeValue>> asked = ofPeople();
        Map<String, AttributeValue> pending = asked.stream().filter(row -> state(row).equals("pending") && !neighbor.contains(row)).findFirst().orElseThrow();
        return new Errand(RuntimeTest.event(function, "POST", link, ""), answer -> answer.contains("<form action=\\\"/api/mail/leave?token="), told -> {
            Set<Map<String, AttributeValue>> now = ofPeople();
            assertEquals(asked.size(), now.size());
            assertEquals(List.of("confirmed"), now.stream().filter(row -> !asked.contains(row)).map(Errands::state).toList());
            assertTrue(asked.stream().filter(row -> !now.contains(row)).allMatch(pending::equals));
        });
    }

    /** One mail, counted once. */
    private Errand hear(Person person) {
        settle();
        joining.ask(person.address());
        int asked = ++people;
        return new Errand(joining.told(), DONE::equals, told -> {
            assertEquals(1, post.arrived().stream().filter(mail -> Arrived.of(mail).recipients().equals(List.of(person.address()))).count());
            org.mapeerworkforce.store.Ledger counts = new org.mapeerworkforce.store.Ledger(rows);
            assertEquals(List.of((long) asked, (long) asked), List.of(counts.count("email-list", "received"), counts.count("email-list", "mailed-confirm")));
        });
    }

    /** They are gone, and nobody else is. */
    private Errand leaveNothing(Person person) {
        join(person);
        int items = ofPeople().size() - neighbor.size();
        assertTrue(items > 4, items + " items");
        return new Errand("{\"erase\": \"" + person.address() + "\"}", answer -> answer.equals("{\"removed\": " + items + "}") || answer.equals("{\"removed\": 0}"),
                told -> assertEquals(neighbor, ofPeople()));
    }

    /** Each visit is one row and one mail, and none is counted. */
    private Errand visit() {
        int visits = visits();
        return new Errand("{}", answer -> true, told -> {
            assertEquals(visits + told, visits());
            assertEquals(visits + told, letters.to(Canary.ADDRESS).size());
            assertEquals(0, new org.mapeerworkforce.store.Ledger(rows).count("membership", "received"));
        });
    }

    private int visits() {
        return (int) Database.LOCAL.rows(table).stream().filter(row -> key(row).startsWith("canary#") && row.get("sk").s().equals("now")).count();
    }

    /** Asks for our news, and gets the mail about it. */
    private void join(Person person) {
        joining.ask(person.address());
        people++;
        settle();
    }

    /** Lets everything follow that follows from what changed. */
    private void settle() {
        for (String event = joining.told(); event != null; event = joining.told()) {
            try {
                mail.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), OutputStream.nullOutputStream(), Call.unheard());
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private Set<Map<String, AttributeValue>> ofPeople() {
        return Database.LOCAL.rows(table).stream().filter(row -> OF_NOBODY.stream().noneMatch(key(row)::startsWith)).collect(Collectors.toSet());
    }

    private Map<String, String> canary(String address) {
        Map<String, String> all = new HashMap<>(Database.LOCAL.environment());
        all.putAll(Map.of("TABLE_NAME", table, "SITE_ADDRESS", address, "ORIGIN_SECRETS", SECRET, "CANARY_VISITS", "/"));
        return all;
    }

    private static String key(Map<String, AttributeValue> row) {
        return row.get("pk").s();
    }

    private static String state(Map<String, AttributeValue> row) {
        return row.containsKey("state") ? row.get("state").s() : "";
    }
}
