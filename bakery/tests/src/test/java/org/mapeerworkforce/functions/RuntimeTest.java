package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.preview.Event;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The jar that ships, under the client that runs it in the cloud, with what functions/template.yaml says. */
class RuntimeTest {

    static final Path JAR = Project.REAL.resolve("functions/target/functions.jar");
    static final CloudTemplate.Function FUNCTION = CloudTemplate.read(Project.REAL).functions().get(0);
    private static final String MEMBER = "your-name=Pat+Doe&email-address=pat%40Example.org&your-roles=RC&your-roles=other&your-roles-other-in-words=" + URLEncoder.encode("Guía", StandardCharsets.UTF_8) + "&does-this-work=yes&is-adult=yes&agrees=yes&second-note=";
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void a_form_goes_in_and_its_row_is_in_the_table() throws Exception {
        String table = Database.table();
        try (RuntimeApi lambda = new RuntimeApi(); PackagedFunction function = new PackagedFunction(JAR, folder, FUNCTION.handler(), environment(lambda, table))) {
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
            assertTrue(lambda.call(event("GET", "/api/forms/membership/received", "")).contains("We have your application"));
            assertEquals(4, function.log().lines().filter(line -> line.contains("\"requestId\":\"8476a536-e9f4-11e8-9739-2dfe598c3fcd\"")).count());
            assertFalse(function.log().contains("Pat"));
        }
    }

    @Test
    void the_jar_holds_what_it_needs_and_no_more() throws Exception {
        assertTrue(Files.size(JAR) <= 14L * MEGABYTE);
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(entry -> entry.getName()).toList();
            for (String needed : List.of("content/forms/membership.yml", "content/forms/email-list.yml", "content/site.yml", "content/refusals.yml", "content/mail/confirm.md", "content/mail/every.yml", "templates/mail.ftl", "templates/form.ftl", "templates/layout.ftl", "assets/site.css", FUNCTION.className().replace('.', '/') + ".class")) {
                assertTrue(names.contains(needed), needed);
            }
            for (String strange : List.of("org/jbake", "org/mapeerworkforce/oven", "org/mapeerworkforce/preview", "org/junit", "io/netty", "org/apache/http", "Test.class", "software/amazon/dynamodb")) {
                assertTrue(names.stream().noneMatch(name -> name.contains(strange)), strange);
            }
        }
    }

    static Map<String, String> environment(RuntimeApi lambda, String table) {
        Map<String, String> environment = new HashMap<>();
        FUNCTION.environment().forEach((name, value) -> value.ifPresent(known -> environment.put(name, known)));
        environment.putAll(Database.LOCAL.environment());
        environment.putAll(Map.of("TABLE_NAME", table, "AWS_LAMBDA_RUNTIME_API", lambda.address(), "AWS_LAMBDA_FUNCTION_NAME", "forms", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_FUNCTION_VERSION", "1", "AWS_LAMBDA_LOG_GROUP_NAME", "group", "AWS_LAMBDA_LOG_STREAM_NAME", "stream", "LAMBDA_TASK_ROOT", "/tmp"));
        return environment;
    }

    /** An event with the route that the template has for the address, and its body in base 64, as the gateway does with forms. */
    static String event(String method, String address, String body) {
        Route route = FUNCTION.routes().stream().filter(one -> one.parameters(address).isPresent()).findFirst().orElseThrow();
        Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/x-www-form-urlencoded"), "Host", List.of("id.execute-api.us-east-1.amazonaws.com"), "User-Agent", List.of("Lynx"));
        return new String(new Event(method, address, "", headers, body.getBytes(StandardCharsets.UTF_8)).json(route), StandardCharsets.UTF_8);
    }

    private static List<Map<String, AttributeValue>> rows(String table) {
        try (DynamoDbClient client = Database.LOCAL.client()) {
            return client.scan(scan -> scan.tableName(table)).items();
        }
    }
}
