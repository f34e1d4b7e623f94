package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledDynamoDb;
import org.mapeerworkforce.faults.Troubles;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.source.Faults;

/** A marker stands in every field, header and query that somebody can send. Nothing that a function writes has one, but the table. */
class PrivacyTest {

    private static final String MARKER = "Quokka";
    private static final Map<String, List<String>> HEADERS = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "User-Agent", List.of(MARKER), "Cookie", List.of("id=" + MARKER), "Referer", List.of("https://" + MARKER + ".example.org/"),
            "X-Forwarded-For", List.of(MARKER), "CloudFront-Viewer-Address", List.of(MARKER + ":443"), "X-" + MARKER, List.of(MARKER));

    @TempDir
    Path folder;
    @TempDir
    Path files;

    private final String table = Database.table();

    @Test
    void no_log_line_metric_error_or_file_holds_what_somebody_sent() throws Exception {
        List<Form> forms = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).all();
        int calls = 0;
        try (RuntimeApi lambda = new RuntimeApi(); TroubledDynamoDb database = new TroubledDynamoDb(Database.LOCAL.endpoint(), () -> Trouble.NONE);
                PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder, RuntimeTest.FUNCTION.handler(), environment(lambda, database))) {
            for (Trouble trouble : List.of(Trouble.NONE, Troubles.REFUSED)) {
                database.meet(() -> trouble);
                for (Form form : forms) {
                    for (String event : events(form)) {
                        String answer = lambda.call(event);
                        assertTrue(answer.contains("\"statusCode\":"), answer);
                        calls++;
                    }
                }
            }
            lambda.call("{\"" + MARKER + "\": \"" + MARKER + "\"");
            String log = function.log();
            assertTrue(log.lines().filter(line -> line.contains("requestId")).count() >= calls, log);
            assertEquals(List.of(), log.lines().filter(line -> line.contains(MARKER)).toList());
        }
        assertEquals(List.of(), written());
        assertTrue(Database.LOCAL.rows(table).toString().contains(MARKER), "the table has it, or nothing was proved");
    }

    private static List<String> events(Form form) {
        List<String> events = new ArrayList<>();
        String good = form.fields().stream().flatMap(field -> answers(field).stream()).collect(Collectors.joining("&"));
        String address = form.action();
        for (String body : List.of(good, good + "&" + form.honeypot().name() + "=" + MARKER, good.replace("%40", ""), good + "&" + MARKER + "=" + MARKER, good + "&" + good, good + "=%zz" + MARKER, MARKER.repeat(20_000), "")) {
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
        Route route = RuntimeTest.FUNCTION.routes().stream().filter(one -> one.parameters(address).isPresent()).findFirst().orElse(RuntimeTest.FUNCTION.routes().get(0));
        String known = route.parameters(address).isPresent() ? address : route.path().replace("{form}", MARKER);
        return new String(new Event(method, known, "code=" + MARKER + "&" + MARKER + "=" + MARKER, HEADERS, body.getBytes(StandardCharsets.UTF_8)).json(route), StandardCharsets.UTF_8);
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

    private Map<String, String> environment(RuntimeApi lambda, TroubledDynamoDb database) {
        Map<String, String> environment = new HashMap<>(RuntimeTest.environment(lambda, table));
        environment.putAll(Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "STORE_DEADLINE_MILLIS", "300", "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + files));
        return environment;
    }
}
