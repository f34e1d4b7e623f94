package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.preview.Event;
import org.mapeerworkforce.preview.LocalPost;
import org.mapeerworkforce.preview.Stream;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The jar that ships, under the client that runs it in the cloud, with what functions/template.yaml says. */
class RuntimeTest {

    static final Path JAR = Project.REAL.resolve("functions/target/functions.jar");
    private static final CloudTemplate CLOUD = CloudTemplate.read(Project.REAL);
    static final CloudTemplate.Function FUNCTION = CLOUD.function(FormFunction.class);
    private static final String MEMBER = "your-name=Pat+Doe&email-address=pat%40Example.org&your-roles=RC&your-roles=other&your-roles-other-in-words=" + URLEncoder.encode("Guía", StandardCharsets.UTF_8) + "&does-this-work=yes&is-adult=yes&agrees=yes&second-note=";
    private static final int MEGABYTE = 1024 * 1024;

    /** How each function begins to speak of an event that means nothing. */
    private static final Map<String, String> TO_NOTHING = Map.of(
            "FormFunction", "answer {\"statusCode\":404,",
            "LinkFunction", "answer {\"statusCode\":404,",
            // It looks for what is due.
            "MailFunction", "answer {}",
            // It goes on its way whatever it is told, and says in its log what it found.
            "CanaryFunction", "answer ",
            // A coordinator who slips hears of it, and nobody is removed.
            "EraseFunction", "error {\"errorMessage\":\"broken\",");

    @TempDir
    Path folder;

    @Test
    void a_form_goes_in_and_its_row_is_in_the_table() throws Exception {
        String table = Database.table();
        try (RuntimeApi lambda = new RuntimeApi(FUNCTION); PackagedFunction function = new PackagedFunction(JAR, folder, FUNCTION.handler(), environment(FUNCTION, lambda, table))) {
            String location = JsonNode.parser().parse(lambda.call(event("POST", "/api/forms/membership", MEMBER))).field("headers").orElseThrow().field("location").orElseThrow().text();
            Map<String, AttributeValue> row = rows(table).get(0);
            assertEquals("/api/forms/membership/received?code=" + row.get("code").s(), location);
            assertEquals("pat@example.org", row.get("answers").m().get("email-address").l().get(0).s());
            assertEquals("Guía", row.get("answers").m().get("your-roles-other-in-words").l().get(0).s());

            assertEquals(location, JsonNode.parser().parse(lambda.call(event("POST", "/api/forms/membership", MEMBER))).field("headers").orElseThrow().field("location").orElseThrow().text());
            assertEquals(1, rows(table).size());

            String redrawn = lambda.call(event("POST", "/api/forms/membership", "your-name=Pat"));
            assertTrue(redrawn.contains("\"statusCode\":422"), redrawn);
            assertTrue(redrawn.contains("value=\\\"Pat\\\""), redrawn);
            assertEquals(RealWords.form("membership").received().title(), RealWords.title(JsonNode.parser().parse(lambda.call(event("GET", "/api/forms/membership/received", ""))).field("body").orElseThrow().text()));
            assertEquals(4, function.log().lines().filter(line -> line.contains("\"requestId\":\"8476a536-e9f4-11e8-9739-2dfe598c3fcd\"")).count());
            assertFalse(function.log().contains("Pat"));
        }
    }

    /** Each took its share of a start, or would, and nobody would see it come back. */
    @Test
    void a_form_goes_in_without_a_reader_of_yaml_rules_of_time_zones_a_template_or_what_only_mail_needs() throws Exception {
        Path classes = folder.resolve("classes.log");
        try (RuntimeApi lambda = new RuntimeApi(FUNCTION)) {
            Map<String, String> environment = environment(FUNCTION, lambda, Database.table());
            environment.put("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes);
            try (PackagedFunction function = new PackagedFunction(JAR, folder.resolve("own"), FUNCTION.handler(), environment)) {
                String answer = lambda.call(event("POST", "/api/forms/membership", MEMBER));
                assertTrue(answer.contains("\"statusCode\":303"), function.log());
            }
        }
        String loaded = Files.readString(classes);
        assertTrue(loaded.contains("org.mapeerworkforce.source.Packed "));
        for (String strange : List.of("org.snakeyaml.engine.v2.parser.ParserImpl", "java.time.zone.TzdbZoneRulesProvider", "freemarker.template.Configuration", "software.amazon.awssdk.services.sesv2.SesV2Client", "org.mapeerworkforce.mail.Letter", "org.mapeerworkforce.store.Outbox")) {
            // A name that no class has any more would be missing for ever.
            Class.forName(strange, false, getClass().getClassLoader());
            assertFalse(loaded.contains(strange + " "), strange);
        }
        for (String strange : List.of(" freemarker.", ".services.sesv2.", " org.mapeerworkforce.mail.")) {
            assertFalse(loaded.contains(strange), strange);
        }
    }

    /** A mail goes from the row that a form left, by the function that the stream calls, to the post; and its link back to a page. */
    @Test
    void a_row_is_followed_by_a_mail_and_its_link_by_a_page() throws Exception {
        String table = Database.table();
        new Joining(table).ask("pat@example.org");
        CloudTemplate.Function mail = CLOUD.function(MailFunction.class);
        CloudTemplate.Function links = CLOUD.function(LinkFunction.class);
        String link;
        try (LocalPost post = LocalPost.start(); RuntimeApi lambda = new RuntimeApi(mail)) {
            Map<String, String> environment = environment(mail, lambda, table);
            environment.putAll(post.environment());
            try (PackagedFunction function = new PackagedFunction(JAR, folder, mail.handler(), environment)) {
                new Stream(Database.LOCAL.streams(), table).drain(lambda::called);
                // A stream tells everything at least once, and here everything twice.
                new Stream(Database.LOCAL.streams(), table).drain(lambda::called);
                assertEquals(1, post.arrived().size());
                link = link(post.arrived().get(0));
                assertEquals("{}", lambda.call("{\"source\": \"aws.events\"}"));
                assertFalse(function.log().contains("pat"));
            }
        }
        try (RuntimeApi lambda = new RuntimeApi(links); PackagedFunction function = new PackagedFunction(JAR, folder.resolve("links"), links.handler(), environment(links, lambda, table))) {
            assertTrue(lambda.call(event(links, "GET", link, "")).contains("<form action=\\\"" + link + "\\\""));
            assertTrue(lambda.call(event(links, "POST", link, "")).contains("<form action=\\\"/api/mail/leave?token="));
            assertEquals("confirmed", rows(table).stream().filter(row -> row.get("sk").s().equals("consent")).findFirst().orElseThrow().get("state").s());
            assertFalse(function.log().contains(link.substring(link.indexOf('=') + 1)));
        }
    }

    /** Every function of the template starts, and says to an event that means nothing what it should. */
    @Test
    void every_function_starts_and_answers() throws Exception {
        String table = Database.table();
        for (CloudTemplate.Function each : CLOUD.functions()) {
            try (RuntimeApi lambda = new RuntimeApi(each); PackagedFunction function = new PackagedFunction(JAR, folder, each.handler(), environment(each, lambda, table))) {
                RuntimeApi.Brought brought = lambda.tell("{}");
                String said = (brought.error() ? "error " : "answer ") + brought.text();
                assertTrue(said.startsWith(TO_NOTHING.get(each.className().replaceAll(".*\\.", ""))), said);
                assertEquals(1, function.log().lines().filter(line -> line.startsWith("{\"")).count(), function.log());
            }
        }
    }

    @Test
    void the_jar_holds_what_it_needs_and_no_more() throws Exception {
        assertTrue(Files.size(JAR) <= 14L * MEGABYTE);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            for (String needed : List.of("content/forms/membership.yml", "content/forms/email-list.yml", "content/site.yml", "content/refusals.yml", "content/leaving.yml", "content/mail/confirm.md", "content/mail/every.yml", "templates/mail.ftl", "templates/form.ftl", "templates/layout.ftl", "assets/site.css", FUNCTION.className().replace('.', '/') + ".class")) {
                assertTrue(names.contains(needed), needed);
            }
            CLOUD.functions().forEach(function -> assertTrue(names.contains(function.className().replace('.', '/') + ".class"), function.className()));
            for (String strange : List.of("org/jbake", "org/mapeerworkforce/oven", "org/mapeerworkforce/preview", "org/junit", "io/netty", "org/apache/http", "Test.class", "software/amazon/dynamodb")) {
                assertTrue(names.stream().noneMatch(name -> name.contains(strange)), strange);
            }
        }
    }

    /** The link in the plain text of a mail: its first part, in base 64. */
    private static String link(String mail) {
        String part = mail.split("\r\n\r\n")[2].replaceAll("(?s)--.*", "");
        return new String(Base64.getMimeDecoder().decode(part), StandardCharsets.UTF_8).replaceAll("(?s).*http://town.example(/api/mail/confirm\\?token=[A-Za-z0-9_-]{43}).*", "$1");
    }

    /** What the form function is told. */
    static Map<String, String> environment(RuntimeApi lambda, String table) {
        return environment(FUNCTION, lambda, table);
    }

    static Map<String, String> environment(CloudTemplate.Function function, RuntimeApi lambda, String table) {
        Map<String, String> environment = new HashMap<>(Map.of("SITE_ADDRESS", "http://town.example", "MAIL_FROM", "mail@example.org", "PEPPER", "0123456789-the-pepper-of-the-town", "ERASURES_TABLE", table));
        function.environment().forEach((name, value) -> value.ifPresent(known -> environment.put(name, known)));
        environment.putAll(Database.LOCAL.environment());
        environment.putAll(Map.of("TABLE_NAME", table, "AWS_LAMBDA_RUNTIME_API", lambda.address(), "AWS_LAMBDA_FUNCTION_NAME", "forms", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_LOG_GROUP_NAME", "group", "AWS_LAMBDA_LOG_STREAM_NAME", "stream", "LAMBDA_TASK_ROOT", "/tmp"));
        return environment;
    }

    /** An event with the route that the template has for the address, and its body in base 64, as the gateway does with forms. */
    static String event(String method, String address, String body) {
        return event(FUNCTION, method, address, body);
    }

    static String event(CloudTemplate.Function function, String method, String whole, String body) {
        String address = whole.replaceAll("\\?.*", "");
        String query = whole.contains("?") ? whole.substring(whole.indexOf('?') + 1) : "";
        Route route = function.routes().stream().filter(one -> one.parameters(address).isPresent()).findFirst().orElseThrow();
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "Host", List.of("id.execute-api.us-east-1.amazonaws.com"), "User-Agent", List.of("Lynx"));
        return new String(new Event(method, address, query, headers, body.getBytes(StandardCharsets.UTF_8)).json(route), StandardCharsets.UTF_8);
    }

    private static List<Map<String, AttributeValue>> rows(String table) {
        try (DynamoDbClient client = Database.LOCAL.client()) {
            return client.scan(scan -> scan.tableName(table)).items();
        }
    }
}
