package org.mapeerworkforce.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Sample;
import org.mapeerworkforce.functions.CanaryFunction;
import org.mapeerworkforce.functions.EraseFunction;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.LinkFunction;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.functions.Town;
import org.mapeerworkforce.mail.SesPost;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.preview.LocalPost;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.store.Table;

/** Has a function do everything that it can do, and sees which variables it reads and what it asks of AWS. */
final class Exercise {

    private static final Path WORDS = Project.REAL.resolve("functions/target/classes");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Clock CLOCK = Clock.systemUTC();
    private static final List<String> FORM_TYPE = List.of("application/x-www-form-urlencoded");
    private static final String PAT = "pat@example.org";
    private static final String QUILL = "quill@example.org";
    private static final String BOUNCE = """
            {"source": "aws.ses", "detail": {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bouncedRecipients": [{"emailAddress": "pat@example.org"}]}}}""";

    private final Set<String> read = new TreeSet<>();
    private final Set<String> actions = new TreeSet<>();
    private final Map<String, String> environment = new Remembering(read);

    private Exercise() {
    }

    /** @param variables what it read of its environment @param actions what it asked of AWS, and of which resource */
    record Seen(Set<String> variables, Set<String> actions) {
    }

    /** A function that nobody exercises here is no function of ours. */
    static Seen of(String className) throws Exception {
        Exercise exercise = new Exercise();
        switch (className) {
            case "org.mapeerworkforce.functions.FormFunction" -> exercise.forms();
            case "org.mapeerworkforce.functions.LinkFunction" -> exercise.links();
            case "org.mapeerworkforce.functions.EraseFunction" -> exercise.erasures();
            case "org.mapeerworkforce.functions.MailFunction" -> exercise.mails();
            case "org.mapeerworkforce.functions.CanaryFunction" -> exercise.canary();
            default -> throw new AssertionError("Say here how to exercise " + className);
        }
        return new Seen(exercise.read, exercise.actions);
    }

    private void forms() throws Exception {
        environment.putAll(ofOneTable());
        actions.addAll(Asked.by(() -> {
            FormFunction function = new FormFunction(WORDS, environment, CLOCK);
            List<Route> routes = CloudTemplate.read(Project.REAL).function(FormFunction.class).routes();
            for (Form form : allForms()) {
                send(function, routes, "POST", form.action(), encoded(Sample.of(form, "Pat", "pat@mail.com")));
                send(function, routes, "GET", form.receivedAt(), "");
            }
        }));
    }

    private void links() {
        Town town = new Town();
        environment.putAll(town.environment);
        town.joinList(PAT);
        town.apply(PAT, Map.of());
        town.settle();
        Table table = Table.of(environment);
        RequestStreamHandler function = heard(new LinkFunction(WORDS, environment, town.clock, () -> table));
        for (String page : List.of("confirm", "leave", "not-me")) {
            town.request(function, "GET", town.link(PAT, page), "", Map.of());
            town.request(function, "POST", town.link(PAT, page), "", Map.of("Content-Type", FORM_TYPE));
        }
        town.request(function, "POST", "/api/mail/leave", "email-address=pat%40example.org", Map.of("Content-Type", FORM_TYPE));
    }

    private void erasures() {
        Town town = new Town();
        environment.putAll(town.environment);
        Database.LOCAL.createWithoutStream(town.name + Asked.ERASURES);
        RequestStreamHandler function = heard(new EraseFunction(WORDS, environment, town.clock));
        for (String event : List.of("{\"erase\": \"pat@example.org\"}", "{\"again\": true}")) {
            town.apply(PAT, Map.of());
            town.settle();
            town.call(function, event);
        }
    }

    /** With the sender as the template has it, so that what it may send as is compared to the letter. */
    private void mails() {
        Node template = Blueprint.read().at("Resources.MailFunction.Properties.Environment.Variables");
        try (LocalPost post = LocalPost.start()) {
            Town town = new Town();
            environment.putAll(town.environment);
            environment.putAll(post.environment());
            environment.putAll(Map.of("MAIL_FROM", template.at("MAIL_FROM.Fn::Sub").toString(), "MAIL_CONFIGURATION_SET", "${" + template.at("MAIL_CONFIGURATION_SET.Ref") + "}"));
            town.joinList(QUILL);
            town.settle();
            town.press(town.link(QUILL, "confirm"));
            town.settle();
            town.leaveList(QUILL);
            town.press(town.link(QUILL, "leave"));
            town.apply(PAT, Map.of("wants-news", "yes"));
            RequestStreamHandler function = heard(new MailFunction(WORDS, environment, town.clock, Table.of(environment), new SesPost(environment)));
            town.live(function);
            town.live(function);
            town.call(function, BOUNCE);
        }
    }

    private void canary() throws Exception {
        Map<String, String> alike = ofOneTable();
        environment.putAll(alike);
        FormFunction behind = Followed.form(WORDS, alike, CLOCK, message -> "mail");
        try (PublicAddress site = new PublicAddress(behind, SECRET, "Sun, 22 Nov 2026 14:00:00 GMT")) {
            environment.put("SITE_ADDRESS", site.address());
            actions.addAll(Asked.by(() -> new CanaryFunction(WORDS, environment, CLOCK).handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), Call.unheard())));
        }
    }

    private static Map<String, String> ofOneTable() {
        Map<String, String> all = new HashMap<>(Database.LOCAL.environment());
        all.putAll(Map.of("TABLE_NAME", Database.table(), "ORIGIN_SECRETS", SECRET));
        return all;
    }

    /** Only what it does itself is heard, and nothing of whoever calls it. */
    private RequestStreamHandler heard(RequestStreamHandler function) {
        return (event, answer, context) -> {
            try {
                actions.addAll(Asked.by(() -> function.handleRequest(event, answer, context)));
            } catch (IOException | RuntimeException broken) {
                throw broken;
            } catch (Exception impossible) {
                throw new AssertionError(impossible);
            }
        };
    }

    private static void send(FormFunction function, List<Route> routes, String method, String path, String body) throws Exception {
        Route route = routes.stream().filter(one -> one.parameters(path).isPresent()).findFirst().orElseThrow();
        Map<String, List<String>> headers = Map.of("Content-Type", FORM_TYPE, "X-Origin-Verify", List.of(SECRET));
        Event event = new Event(method, path, "", headers, body.getBytes(StandardCharsets.UTF_8));
        function.handleRequest(new ByteArrayInputStream(event.json(route)), OutputStream.nullOutputStream(), Call.unheard());
    }

    static List<Form> allForms() {
        return Forms.read(WORDS, Site.read(WORDS, Project.REAL_TODAY, new Faults()).facts(), new Faults()).all();
    }

    private static String encoded(Map<String, List<String>> answers) {
        return answers.entrySet().stream().map(answer -> answer.getKey() + "=" + answer.getValue().get(0).replace("@", "%40")).collect(Collectors.joining("&"));
    }

    /** Remembers every name that somebody asked for. */
    private static final class Remembering extends HashMap<String, String> {

        private static final long serialVersionUID = 1;
        private final transient Set<String> asked;

        Remembering(Set<String> asked) {
            this.asked = asked;
        }

        @Override
        public String get(Object name) {
            asked.add(String.valueOf(name));
            return super.get(name);
        }

        @Override
        public boolean containsKey(Object name) {
            asked.add(String.valueOf(name));
            return super.containsKey(name);
        }

        @Override
        public String getOrDefault(Object name, String otherwise) {
            asked.add(String.valueOf(name));
            return super.getOrDefault(name, otherwise);
        }
    }
}
