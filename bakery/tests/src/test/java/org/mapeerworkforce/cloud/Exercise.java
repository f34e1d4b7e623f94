package org.mapeerworkforce.cloud;

import java.io.ByteArrayInputStream;
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
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.source.Faults;

/** Has a function do everything that it can do, and sees which variables it reads and what it asks of AWS. */
final class Exercise {

    private static final Path WORDS = Project.REAL.resolve("functions/target/classes");
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final Clock CLOCK = Clock.systemUTC();

    private final Set<String> read = new TreeSet<>();
    private final Map<String, String> environment = new Remembering(read);
    /** Made before anybody listens: what it asks for is not the canary's doing. */
    private final FormFunction behind;

    private Exercise() {
        environment.putAll(Database.LOCAL.environment());
        environment.putAll(Map.of("TABLE_NAME", Database.table(), "ORIGIN_SECRETS", SECRET));
        behind = new FormFunction(WORDS, new HashMap<>(environment), CLOCK);
    }

    /** @param variables what it read of its environment @param actions what it asked of AWS, and of which resource */
    record Seen(Set<String> variables, Set<String> actions) {
    }

    /** A function that nobody exercises here is no function of ours. */
    static Seen of(String className) throws Exception {
        Exercise exercise = new Exercise();
        Set<String> actions = Asked.by(switch (className) {
            case "org.mapeerworkforce.functions.FormFunction" -> exercise::forms;
            case "org.mapeerworkforce.functions.CanaryFunction" -> exercise::canary;
            default -> throw new AssertionError("Say here how to exercise " + className);
        });
        return new Seen(exercise.read, actions);
    }

    private void forms() throws Exception {
        FormFunction function = new FormFunction(WORDS, environment, CLOCK);
        List<Route> routes = CloudTemplate.read(Project.REAL).functions().get(0).routes();
        for (Form form : allForms()) {
            send(function, routes, "POST", form.action(), encoded(Sample.of(form, "Pat", "pat@mail.com")));
            send(function, routes, "GET", form.receivedAt(), "");
        }
    }

    private void canary() {
        try (PublicAddress site = new PublicAddress(behind, SECRET, "Sun, 22 Nov 2026 14:00:00 GMT")) {
            environment.put("SITE_ADDRESS", site.address());
            new CanaryFunction(WORDS, environment, CLOCK).handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Log());
        }
    }

    private static void send(FormFunction function, List<Route> routes, String method, String path, String body) throws Exception {
        Route route = routes.stream().filter(one -> one.parameters(path).isPresent()).findFirst().orElseThrow();
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "X-Origin-Verify", List.of(SECRET));
        Event event = new Event(method, path, "", headers, body.getBytes(StandardCharsets.UTF_8));
        function.handleRequest(new ByteArrayInputStream(event.json(route)), OutputStream.nullOutputStream(), new Log());
    }

    static List<Form> allForms() {
        return Forms.read(WORDS, Site.read(WORDS, Project.TODAY, new Faults()).facts(), new Faults()).all();
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
