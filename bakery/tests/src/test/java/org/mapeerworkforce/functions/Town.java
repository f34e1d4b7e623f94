package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Post;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.preview.Stream;
import org.mapeerworkforce.store.Ledger;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Every function of functions/template.yaml around one table of its own in a real DynamoDB, with its
 * real stream, as people and their mail programs meet them. Time passes when a test says so.
 */
public final class Town {

    static final Instant NOON = Instant.parse("2026-11-22T17:00:00.100Z");
    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    private static final Pattern LINK = Pattern.compile("http://town\\.example(/api/mail/[a-z-]+\\?token=[A-Za-z0-9_-]+)");
    static final String DUE = "{\"version\": \"0\", \"source\": \"aws.events\", \"detail-type\": \"Scheduled Event\", \"detail\": {}}";

    public final String name = Database.table();
    public final Ticking clock = new Ticking(NOON);
    final CountingPost post = new CountingPost();
    final ByteArrayOutputStream log = new ByteArrayOutputStream();
    final DynamoDbClient client = Database.LOCAL.client();
    public final Map<String, String> environment;
    private final Stream stream = new Stream(Database.LOCAL.streams(), name);
    final Table table;
    private final RequestStreamHandler forms;
    private final RequestStreamHandler links;
    private RequestStreamHandler mail;
    /** Of the call that this thread makes. */
    private final ThreadLocal<Instant> end = new ThreadLocal<>();

    /** What a browser or a mail program gets. */
    public record Answer(int status, Map<String, String> headers, String body) {
    }

    public Town() {
        this(Map.of());
    }

    /** @param more variables beside those of the template; where they lead to the database by another way, everything but the tests goes it */
    Town(Map<String, String> more) {
        environment = new HashMap<>(known(MailFunction.class));
        environment.putAll(known(LinkFunction.class));
        environment.putAll(Database.LOCAL.environment());
        environment.putAll(Map.of("TABLE_NAME", name, "ERASURES_TABLE", name + "-erasures", "SITE_ADDRESS", "http://town.example", "PEPPER", "0123456789-the-pepper-of-the-town"));
        environment.putAll(more);
        forms = new FormFunction(Project.REAL, environment, clock);
        table = more.containsKey("DYNAMODB_ENDPOINT") ? Table.of(environment) : new Table(client, name);
        links = new LinkFunction(Project.REAL, environment, clock, () -> table);
        mail = mail(table, post);
    }

    /** The same function anew, as after a crash. */
    RequestStreamHandler mail(Table table, Post other) {
        return new MailFunction(Project.REAL, environment, clock, table, other);
    }

    /** Types an address into the form of the list. */
    public Answer joinList(String address) {
        return joinList(address, "192.0.2.7:40000");
    }

    Answer joinList(String address, String viewer) {
        return send("/api/forms/email-list", Map.of("email-address", address, "agrees", "yes"), viewer);
    }

    /** Sends the form for members. @param more answers beside those that must be there */
    public Answer apply(String address, Map<String, String> more) {
        Map<String, String> answers = new TreeMap<>(Map.of("your-name", "Quill Marker", "email-address", address, "your-roles", "RC", "does-this-work", "yes", "is-adult", "yes", "agrees", "yes"));
        answers.putAll(more);
        return send("/api/forms/membership", answers, "192.0.2.7:40000");
    }

    /** Types an address into the page for leaving. */
    public Answer leaveList(String address) {
        return send("/api/mail/leave", Map.of("email-address", address), "192.0.2.7:40000");
    }

    Answer send(String path, Map<String, String> answers, String viewer) {
        String body = answers.entrySet().stream().map(answer -> answer.getKey() + "=" + URLEncoder.encode(answer.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return request("POST", path, body, Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "CloudFront-Viewer-Address", List.of(viewer)));
    }

    Answer get(String address) {
        return request("GET", address, "", Map.of());
    }

    /** Joins the list and says yes. */
    void confirmed(String address) {
        joinList(address);
        settle();
        press(link(address, "confirm"));
        settle();
    }

    /** Presses the button. */
    public Answer press(String address) {
        return request("POST", address, "", Map.of("Content-Type", List.of("application/x-www-form-urlencoded")));
    }

    Answer request(String method, String address, String body, Map<String, List<String>> headers) {
        return request(address.startsWith("/api/mail/") ? links : forms, method, address, body, headers);
    }

    /** The same to another function of the same kind. */
    public Answer request(RequestStreamHandler handler, String method, String address, String body, Map<String, List<String>> headers) {
        String path = address.split("\\?", 2)[0];
        String query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        CloudTemplate.Function function = CLOUD.functions().stream().filter(one -> one.routes().stream().anyMatch(route -> route.parameters(path).isPresent())).findFirst().orElseThrow();
        Event event = new Event(method, path, query, headers, body.getBytes(StandardCharsets.UTF_8));
        JsonNode json = JsonNode.parser().parse(call(handler, new String(event.json(function.routes().stream().filter(route -> route.parameters(path).isPresent()).findFirst().orElseThrow()), StandardCharsets.UTF_8)));
        Map<String, String> given = new TreeMap<>();
        json.field("headers").orElseThrow().asObject().forEach((header, value) -> given.put(header, value.text()));
        return new Answer(Integer.parseInt(json.field("statusCode").orElseThrow().text()), given, json.field("body").orElseThrow().text());
    }

    /** Lets everything follow that follows from what changed. */
    public Town settle() {
        stream.drain(event -> call(mail, event));
        return this;
    }

    /** Hands over what changed, once. */
    void pump() {
        pump(mail);
    }

    /** The same to another function, and calls it for what is due. */
    public void live(RequestStreamHandler other) {
        pump(other);
        due(other);
    }

    void pump(RequestStreamHandler other) {
        stream.pump(event -> call(other, event));
    }

    void due(RequestStreamHandler other) {
        call(other, DUE);
    }

    /** The clock calls: what is due goes. */
    Town due() {
        due(mail);
        return settle();
    }

    Town pass(Duration time) {
        clock.pass(time);
        return this;
    }

    /** Each has the time of the function for mail: no other looks how much it has. */
    public String call(RequestStreamHandler handler, String event) {
        end.set(clock.shown().plus(CLOUD.function(MailFunction.class).timeout()));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new Call(new PrintStream(log, true, StandardCharsets.UTF_8), this::left));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** How many milliseconds the call may still take; below 0 where Lambda would have ended it. */
    int left() {
        return (int) Duration.between(clock.shown(), end.get()).toMillis();
    }

    String mailed(String event) {
        return call(mail, event);
    }

    /** The links in a mail, without the name of the site, in their order. */
    static List<String> links(Message message) {
        return LINK.matcher(message.text()).results().map(found -> found.group(1)).distinct().toList();
    }

    /** The link of the newest mail to an address that leads to a page. */
    public String link(String address, String page) {
        List<Message> mails = post.to(address);
        for (int newest = mails.size() - 1; newest >= 0; newest--) {
            Matcher link = LINK.matcher(mails.get(newest).text() + " " + mails.get(newest).headers());
            while (link.find()) {
                if (link.group(1).startsWith("/api/mail/" + page + "?")) {
                    return link.group(1);
                }
            }
        }
        throw new AssertionError("no mail to " + address + " leads to " + page);
    }

    List<String> subjects(String address) {
        return post.to(address).stream().map(Message::subject).toList();
    }

    List<Map<String, AttributeValue>> rows() {
        return client.scanPaginator(scan -> scan.tableName(name)).items().stream().toList();
    }

    /** The one item with this sort key. */
    Map<String, AttributeValue> row(String sk) {
        List<Map<String, AttributeValue>> rows = rows().stream().filter(row -> row.get("sk").s().equals(sk)).toList();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " items " + sk);
        }
        return rows.get(0);
    }

    /** How often something happened to what came by a form. */
    long count(String form, String what) {
        return new Ledger(table).count(form, what);
    }

    boolean has(String sk) {
        return rows().stream().anyMatch(row -> row.get("sk").s().equals(sk));
    }

    /** Everything about people, whoever looks at what: a state that a change would show in. */
    String state() {
        return rows().stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    String logged() {
        return log.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> known(Class<?> handler) {
        Map<String, String> known = new HashMap<>();
        CLOUD.function(handler).environment().forEach((variable, value) -> value.ifPresent(there -> known.put(variable, there)));
        return known;
    }
}
