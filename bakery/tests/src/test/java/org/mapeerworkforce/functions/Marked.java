package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.source.Faults;

/** Everything that a function can be sent, with a marker in every place where somebody can put a word. */
final class Marked {

    /** No other process has it, nor has a file of ours: what holds it was written because of this run. */
    static final String MARKER = "Quokka" + Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);
    static final String VIEWER = "198.51.100.77";
    static final String PHONE = "617-555-0100";
    /** Good for the edge and for our canary. */
    static final String SECRET = MARKER + "-is-what-only-the-edge-knows";
    /** No mail has it. */
    static final String LINK = "/api/mail/confirm?token=" + MARKER + "A".repeat(43 - MARKER.length());

    private static final Map<String, List<String>> HEADERS = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "User-Agent", List.of(MARKER), "Cookie", List.of("id=" + MARKER), "Referer", List.of("https://" + MARKER + ".example.org/"),
            "X-Forwarded-For", List.of(MARKER, VIEWER), "CloudFront-Viewer-Address", List.of(VIEWER + ":46532"), "Sec-Fetch-Site", List.of(MARKER), "X-Canary", List.of(MARKER), "X-" + MARKER, List.of(MARKER));
    private static final List<Form> FORMS = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).all();
    private static final String ADDRESS = MARKER + "@example.org";

    private final CloudTemplate.Function function;

    private Marked(CloudTemplate.Function function) {
        this.function = function;
    }

    /** What there is to send to a function, and what it cannot read. @param links those of mails that went out */
    static List<String> events(CloudTemplate.Function function, List<String> links) {
        Marked marked = new Marked(function);
        Stream<String> known = switch (function.className().replaceAll(".*\\.", "")) {
            case "FormFunction" -> FORMS.stream().flatMap(marked::form);
            case "LinkFunction" -> Stream.concat(Stream.concat(links.stream(), Stream.of(LINK)).flatMap(marked::link), marked.leaving());
            case "MailFunction" -> mail();
            case "EraseFunction" -> Stream.of("{\"erase\": \"%s\", \"%s\": 1}", "{\"again\": true, \"%s\": \"%s\"}", "{\"remove\": \"%s\", \"%s\": 1}", "{\"erase\": [\"%s\"], \"%s\": 1}").map(json -> json.formatted(ADDRESS, ADDRESS));
            case "CanaryFunction" -> Stream.empty(); // It reads none, and pays a visit whatever comes.
            default -> throw new AssertionError("nobody says what can be sent to " + function.className());
        };
        return Stream.concat(known, Stream.of("{\"%s\": \"%s\"", "{\"%s\": \"%s", "\"%s %s\"", "[\"%s\", \"%s\"]", "%s%s").map(json -> json.formatted(MARKER, MARKER))).toList();
    }

    /** A form of each kind that is as it should be, from an address with this before its at sign. */
    static List<String> good(CloudTemplate.Function function, String who) {
        return FORMS.stream().map(form -> new Marked(function).event("POST", form.action(), good(form, who), Map.of())).toList();
    }

    static String event(CloudTemplate.Function function, String method, String address, Map<String, List<String>> headers, String body) {
        String path = address.replaceAll("\\?.*", "");
        Route route = function.routes().stream().filter(one -> one.parameters(path).isPresent()).findFirst().orElseThrow();
        Map<String, List<String>> all = new HashMap<>(Map.of("X-Origin-Verify", List.of(SECRET)));
        all.putAll(headers);
        return new String(new Event(method, path, address.replaceAll("^[^?]*\\??", ""), all, body.getBytes(StandardCharsets.UTF_8)).json(route), StandardCharsets.UTF_8);
    }

    private Stream<String> form(Form form) {
        String good = good(form, MARKER);
        Stream<String> bodies = Stream.of(good, good + MARKER, good.replace("%40", ""), good + "&" + MARKER + "=" + MARKER, good + "&" + good, good + "=%zz" + MARKER, MARKER.repeat(20_000), "")
                .map(body -> event("POST", form.action(), body, Map.of()));
        Stream<String> ways = Stream.of("PUT", "GET", "HEAD").flatMap(method -> Stream.of(form.action(), form.receivedAt(), "/api/forms/" + MARKER).map(address -> event(method, address, good, Map.of())));
        return Stream.of(bodies, ways, strange(form.action(), good)).flatMap(all -> all);
    }

    private Stream<String> link(String link) {
        return Stream.of("GET", "HEAD", "PUT", "POST").map(method -> event(method, link, "email-address=" + ADDRESS, Map.of()));
    }

    private Stream<String> leaving() {
        String page = "/api/mail/leave";
        Stream<String> typed = Stream.of(ADDRESS, MARKER, ADDRESS + "&second-note=" + MARKER, ADDRESS + "&email-address=" + ADDRESS, "%zz").map(body -> event("POST", page, "email-address=" + body, Map.of()));
        return Stream.of(typed, strange(page, "email-address=" + ADDRESS), Stream.of(event("GET", "/api/mail/" + MARKER, "", Map.of()))).flatMap(all -> all);
    }

    /** What is refused for its headers. */
    private Stream<String> strange(String address, String body) {
        return Map.of("Content-Type", "text/" + MARKER, "Sec-Fetch-Site", "cross-site", "X-Origin-Verify", MARKER).entrySet().stream().map(header -> event("POST", address, body, Map.of(header.getKey(), List.of(header.getValue()))));
    }

    /** What changed in the table, that it is time, and what SES tells of a mail, with its recipient, its subject and the words of who refused it. */
    private static Stream<String> mail() {
        String feedback = """
                {"source": "aws.ses", "detail": {"eventType": "%s", "%s": {"bounceType": "Permanent", "%s": %s}, "mail": {"destination": ["@"], "commonHeaders": {"subject": "@", "to": ["@"]}}}}""";
        String recipients = "[{\"emailAddress\": \"@\", \"diagnosticCode\": \"550 @\"}]";
        return Stream.of("{\"source\": \"aws.events\", \"detail\": {\"@\": \"@\"}}",
                "{\"Records\": [{\"eventName\": \"INSERT\", \"dynamodb\": {\"Keys\": {\"pk\": {\"S\": \"list#@\"}, \"sk\": {\"S\": \"request\"}}, \"NewImage\": {\"email\": {\"S\": \"@\"}}, \"SequenceNumber\": \"7\"}}]}",
                feedback.formatted("Bounce", "bounce", "bouncedRecipients", recipients), feedback.formatted("Complaint", "complaint", "complainedRecipients", recipients),
                feedback.formatted("Complaint", "complaint", "complainedRecipients", "\"@\""), "{\"source\": \"aws.ses\", \"@\": \"@\"}").map(json -> json.replace("@", ADDRESS));
    }

    private String event(String method, String address, String body, Map<String, List<String>> more) {
        Map<String, List<String>> headers = new HashMap<>(HEADERS);
        headers.putAll(more);
        return event(function, method, address + (address.contains("?") ? "&" : "?") + "code=" + MARKER + "&" + MARKER + "=" + MARKER, headers, body);
    }

    private static String good(Form form, String who) {
        return form.fields().stream().flatMap(field -> answers(field, who).stream()).collect(Collectors.joining("&")) + "&" + form.honeypot().name() + "=";
    }

    private static List<String> answers(Field field, String who) {
        return switch (field.kind()) {
            case EMAIL -> List.of(field.name() + "=" + who + "%40example.org");
            case PHONE -> List.of(field.name() + "=" + PHONE);
            case SHORT_TEXT, PARAGRAPH -> List.of(field.name() + "=" + MARKER);
            case CONSENT, ATTESTATION -> List.of(field.name() + "=yes");
            default -> {
                List<String> words = new ArrayList<>();
                field.options().stream().filter(option -> option.inWords() != null).limit(1).forEach(option -> words.addAll(List.of(field.inWords(option) + "=" + MARKER, field.name() + "=" + option.value())));
                yield words;
            }
        };
    }
}
