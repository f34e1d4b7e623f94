package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.faults.Troubles;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.preview.LocalPost;
import org.mapeerworkforce.source.Faults;

/** A marker stands in every field, header and query that somebody can send. Nothing that a function writes has one, but the table. */
class PrivacyTest {

    private static final String MARKER = "Quokka";
    private static final Map<String, List<String>> HEADERS = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "User-Agent", List.of(MARKER), "Cookie", List.of("id=" + MARKER), "Referer", List.of("https://" + MARKER + ".example.org/"),
            "X-Forwarded-For", List.of(MARKER), "CloudFront-Viewer-Address", List.of(MARKER + ":443"), "X-" + MARKER, List.of(MARKER));

    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    private static final Pattern LINK = Pattern.compile("(/api/mail/[a-z-]+\\?token=[A-Za-z0-9_-]+)");

    @TempDir
    Path folder;
    @TempDir
    Path files;

    private final String table = Database.table();
    private final List<String> tokens = new ArrayList<>();

    @Test
    void no_log_line_metric_error_or_file_holds_what_somebody_sent() throws Exception {
        try (TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> Trouble.NONE)) {
            run(FormFunction.class, Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "STORE_DEADLINE_MILLIS", "300"), lambda -> forms(lambda, database));
        }
        List<String> links;
        try (LocalPost post = LocalPost.start()) {
            run(MailFunction.class, post.environment(), lambda -> mails(lambda));
            links = post.arrived().stream().flatMap(PrivacyTest::links).toList();
        }
        assertEquals(List.of("confirm", "not-me"), links.stream().map(link -> link.replaceAll(".*/|\\?.*", "")).sorted().toList());
        tokens.addAll(links.stream().map(link -> link.replaceAll(".*=", "")).toList());
        run(LinkFunction.class, Map.of(), lambda -> open(lambda, links));
        run(EraseFunction.class, Map.of(), lambda -> lambda.call("{\"erase\": \"" + MARKER + "@example.org\", \"" + MARKER + "\": 1}"));
        assertEquals(List.of(), written());
    }

    /** Something that speaks to a function. */
    private interface Talk {
        void with(RuntimeApi lambda) throws Exception;
    }

    /** Nothing that the function writes meanwhile has the marker, or a token of a link. */
    private void run(Class<?> handler, Map<String, String> more, Talk talk) throws Exception {
        CloudTemplate.Function definition = CLOUD.function(handler);
        try (RuntimeApi lambda = new RuntimeApi(definition)) {
            Map<String, String> environment = RuntimeTest.environment(definition, lambda, table);
            environment.putAll(more);
            environment.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + files);
            try (PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder, definition.handler(), environment)) {
                talk.with(lambda);
                lambda.tell("{\"" + MARKER + "\": \"" + MARKER + "\"");
                assertTrue(function.log().contains("{\""), function.log());
                assertEquals(List.of(), function.log().lines().filter(line -> line.contains(MARKER) || tokens.stream().anyMatch(line::contains)).toList());
            }
        }
    }

    private static void forms(RuntimeApi lambda, TroubledService database) throws InterruptedException {
        List<Form> forms = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).all();
        for (Trouble trouble : List.of(Trouble.NONE, Troubles.REFUSED)) {
            database.meet(() -> trouble);
            for (Form form : forms) {
                for (String event : events(form)) {
                    String answer = lambda.call(event);
                    assertTrue(answer.contains("\"statusCode\":"), answer);
                }
            }
        }
    }

    private void mails(RuntimeApi lambda) {
        assertTrue(Database.LOCAL.rows(table).toString().contains(MARKER), "the table has it, or nothing was proved");
        new org.mapeerworkforce.preview.Stream(Database.LOCAL.streams(), table).drain(lambda::called);
    }

    private static void open(RuntimeApi lambda, List<String> links) throws InterruptedException {
        for (String link : links) {
            for (String method : List.of("GET", "POST")) {
                String answer = lambda.call(event(CLOUD.function(LinkFunction.class), method, link.replaceAll("\\?.*", ""), link.replaceAll(".*\\?", ""), "email-address=" + MARKER + "%40example.org"));
                assertTrue(answer.contains("\"statusCode\":200"), answer);
            }
        }
    }

    /** Every link in the plain text of a mail: its first part, in base 64. */
    private static Stream<String> links(String mail) {
        String text = new String(Base64.getMimeDecoder().decode(mail.split("\r\n\r\n")[2].replaceAll("(?s)--.*", "")), StandardCharsets.UTF_8);
        return LINK.matcher(text).results().map(found -> found.group(1));
    }

    private static List<String> events(Form form) {
        List<String> events = new ArrayList<>();
        String good = form.fields().stream().flatMap(field -> answers(field).stream()).collect(Collectors.joining("&")) + "&" + form.honeypot().name() + "=";
        String address = form.action();
        for (String body : List.of(good, good + MARKER, good.replace("%40", ""), good + "&" + MARKER + "=" + MARKER, good + "&" + good, good + "=%zz" + MARKER, MARKER.repeat(20_000), "")) {
            events.add(event("POST", address, body));
        }
        events.add(event("PUT", address, good));
        events.add(event("GET", address, ""));
        events.add(event("GET", form.receivedAt(), ""));
        events.add(event("GET", form.receivedAt() + MARKER, ""));
        return events;
    }

    private static List<String> answers(Field field) {
        return switch (field.kind()) {
            case EMAIL -> List.of(field.name() + "=" + MARKER + "%40example.org");
            case PHONE -> List.of(field.name() + "=617-555-0100");
            case SHORT_TEXT, PARAGRAPH -> List.of(field.name() + "=" + MARKER);
            case CONSENT, ATTESTATION -> List.of(field.name() + "=yes");
            default -> Stream.concat(field.options().stream().filter(option -> option.inWords() != null).limit(1).map(option -> field.inWords(option) + "=" + MARKER),
                    field.options().stream().filter(option -> option.inWords() != null).limit(1).map(option -> field.name() + "=" + option.value())).toList();
        };
    }

    private static String event(String method, String address, String body) {
        return event(CLOUD.function(FormFunction.class), method, address, "code=" + MARKER + "&" + MARKER + "=" + MARKER, body);
    }

    private static String event(CloudTemplate.Function function, String method, String address, String query, String body) {
        Route route = function.routes().stream().filter(one -> one.parameters(address).isPresent()).findFirst().orElse(function.routes().get(0));
        String known = route.parameters(address).isPresent() ? address : route.path().replaceAll("\\{\\w+}", MARKER);
        return new String(new Event(method, known, query, HEADERS, body.getBytes(StandardCharsets.UTF_8)).json(route), StandardCharsets.UTF_8);
    }

    /** Every file that the machine has written, where it may write, that has the marker. */
    private List<String> written() throws IOException {
        try (Stream<Path> all = Stream.concat(Files.walk(files), Files.walk(folder))) {
            List<String> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARKER)) {
                    found.add(file.toString());
                }
            }
            return found;
        }
    }
}
