package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.faults.Trouble;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.faults.Troubles;

/** A marker stands in every field, header and query that somebody can send. Nothing that a function writes has one, but the table. */
class PrivacyTest {

    private static final CloudTemplate TEMPLATE = CloudTemplate.read(Project.REAL);
    private static final Pattern LINK = Pattern.compile("/api/mail/([a-z-]+)\\?token=[A-Za-z0-9_-]+");
    /** Refused once, the store asks again; refused in these words, it does not. */
    private static final Trouble QUOTED = asked -> asked.say(400, "{\"__type\":\"com.amazon.coral.validate#ValidationException\",\"message\":\"" + Marked.MARKER + "@example.org is too long\"}");
    /** What each log must say somewhere: or nothing was proved of it. */
    private static final Map<String, List<String>> HAPPENED = Map.of(
            "FormFunction", List.of("\"accepted\"", "\"held\"", "\"redrawn\"", "\"failed\"", "\"broken\"", "\"refused-origin\"", "\"refused-too-large\"", "\"refused-unreadable\""),
            "LinkFunction", List.of("\"confirm\"", "\"leave\"", "\"not-me\"", "\"expired\"", "\"asked-to-leave\"", "\"redrawn\"", "\"refused-outage\"", "\"broken\""),
            "MailFunction", List.of("\"mailed\":", "\"unavailable\":", "\"undeliverable\":", "\"done\"", "\"broken\"", "StoreUnavailable"),
            "EraseFunction", List.of("\"erased\":", "\"done\"", "\"broken\"", "StoreUnavailable"),
            "CanaryFunction", List.of("\"mailed\"}", "StoreUnavailable\"}"));

    @TempDir
    Path folder;
    @TempDir
    Path files;

    private final String table = Database.table();
    private final org.mapeerworkforce.preview.Stream changes = new org.mapeerworkforce.preview.Stream(Database.LOCAL.streams(), table);
    private final Planted planted = new Planted(Marked.MARKER, Marked.VIEWER, Marked.PHONE);
    /** Where others write too, a number that anybody may write proves nothing. */
    private final Planted ours = new Planted(Marked.MARKER);
    private WatchedCloud cloud;

    @Test
    void no_log_line_metric_error_or_file_holds_what_somebody_sent() throws Exception {
        PackagedFunction.unpack(RuntimeTest.JAR, folder);
        Instant start = Instant.now();
        try (TroubledService database = new TroubledService(Database.LOCAL.endpoint(), () -> Trouble.NONE); QuotingPost post = new QuotingPost();
                WatchedCloud watched = new WatchedCloud(TEMPLATE, folder, table, environment(database, post), this::follow)) {
            cloud = watched;
            List<String> links = correspond(post);
            TEMPLATE.functions().forEach(function -> tell(function, links));
            for (CloudTemplate.Function function : TEMPLATE.functions()) {
                database.meet(outageBehind(cloud.at(function)));
                tell(function, links);
            }
            for (Planted all : List.of(planted, ours)) {
                post.asked().forEach(all::addTokens);
            }
            assertEquals(List.of(), found(start));
            for (Watched function : cloud.all()) {
                String log = function.log();
                assertEquals(List.of(), HAPPENED.get(function.name()).stream().filter(word -> !log.contains(word)).toList(), function.name());
            }
        }
    }

    private Map<String, String> environment(TroubledService database, QuotingPost post) {
        Map<String, String> environment = new HashMap<>(post.environment());
        environment.putAll(Map.of("DYNAMODB_ENDPOINT", database.endpoint().toString(), "ORIGIN_SECRETS", Marked.SECRET, "PEPPER", Marked.MARKER + "-is-the-pepper-of-the-town",
                "MAILS_PER_HOUR", "1000", "MAILS_PER_HOUR_AND_NETWORK", "1000", "JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + files));
        return environment;
    }

    /** Mails that the post refuses in every way, and then mails that it takes. Returns one link of each kind in these. */
    private List<String> correspond(QuotingPost post) {
        post.refuse(true);
        QuotingPost.WAYS.forEach(way -> forms(Marked.MARKER + "." + way.replace(" ", ".")));
        follow();
        post.refuse(false);
        forms(Marked.MARKER + ".taken");
        String rows = Database.LOCAL.rows(table).toString();
        assertTrue(rows.contains(Marked.MARKER), "the table has it, or nothing was proved");
        assertFalse(rows.contains(Marked.VIEWER), "where somebody sat is kept as a hash alone");
        follow();
        Map<String, String> links = new TreeMap<>();
        post.asked().forEach(mail -> LINK.matcher(mail).results().forEach(link -> links.put(link.group(1), link.group())));
        assertEquals(Set.of("confirm", "leave", "not-me"), links.keySet());
        return List.copyOf(links.values());
    }

    private void forms(String who) {
        Marked.good(TEMPLATE.function(FormFunction.class), who).forEach(cloud.at(FormFunction.class)::call);
    }

    private void follow() {
        changes.drain(cloud.at(MailFunction.class)::call);
    }

    private void tell(CloudTemplate.Function function, List<String> links) {
        Marked.events(function, links).forEach(cloud.at(function)::call);
    }

    /** Whoever else asks the database is answered: the canary needs the others. */
    private static Supplier<Trouble> outageBehind(Watched function) {
        AtomicInteger times = new AtomicInteger();
        return () -> asked -> (!asked.signer().equals(function.name()) ? Trouble.NONE : times.getAndIncrement() % 2 == 0 ? Troubles.REFUSED : QUOTED).happen(asked);
    }

    /** Every line with something planted, of all that was written anywhere but in the table. */
    private List<String> found(Instant start) throws IOException {
        List<String> found = new ArrayList<>(written(start));
        found.addAll(Scratch.found(ours, start));
        for (Watched function : cloud.all()) {
            Stream.concat(planted.in(function.log()).stream(), planted.in(function.told()).stream()).forEach(line -> found.add(function.name() + ": " + line));
        }
        return found;
    }

    /** The files that the functions have written, where they are told to write. */
    private List<String> written(Instant start) throws IOException {
        try (Stream<Path> all = Stream.concat(Files.walk(files), Files.walk(folder))) {
            List<String> found = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(FileTime.from(start)) > 0 && !planted.in(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).isEmpty()) {
                    found.add(file.toString());
                }
            }
            return found;
        }
    }
}
