package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.functions.CanaryFunction;
import org.mapeerworkforce.functions.EraseFunction;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.LinkFunction;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.store.Table;

/** Each function of the template has one last place for what nobody foresaw, where all details but places are left behind. */
class BoundaryTest {

    private static final Path WORDS = Project.REAL.resolve("functions/target/classes");
    private static final Clock CLOCK = Clock.systemUTC();
    /** Nobody foresees an event, or an address of the site, that reads so; and who does not catch it quotes it. */
    private static final String ODD = "marker @example.org";
    private static final Map<String, String> ENVIRONMENT = Map.of("AWS_ACCESS_KEY_ID", "key", "AWS_SECRET_ACCESS_KEY", "secret", "DYNAMODB_ENDPOINT", "http://localhost:1",
            "TABLE_NAME", "site", "ERASURES_TABLE", "erasures", "PEPPER", "0123456789abcdef0123456789abcdef", "SITE_ADDRESS", ODD);

    @TestFactory
    Stream<DynamicTest> whatever_breaks_in_a_function_is_told_by_its_place_only() {
        return CloudTemplate.read(Project.REAL).functions().stream().map(function -> dynamicTest(function.className(), () -> {
            ByteArrayOutputStream log = new ByteArrayOutputStream();
            assertEquals(left(function.className()), heard(function(function.className()), new Call(new PrintStream(log, true, StandardCharsets.UTF_8))));
            String line = log.toString(StandardCharsets.UTF_8);
            assertTrue(line.matches("\\{.*\"(at|why)\":\"[A-Za-z.]+Exception[^\"]*\"}\\s*"), line);
            assertFalse(line.contains("marker"), line);
        }));
    }

    /** What whoever called gets: the edge, a status; Lambda, a failure that it tells again; the clock, nothing. */
    private static String left(String className) {
        return switch (className) {
            case "org.mapeerworkforce.functions.FormFunction", "org.mapeerworkforce.functions.LinkFunction" ->
                    "{\"statusCode\":500,\"headers\":{\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}";
            case "org.mapeerworkforce.functions.MailFunction", "org.mapeerworkforce.functions.EraseFunction" -> "java.lang.IllegalStateException: broken because of null";
            case "org.mapeerworkforce.functions.CanaryFunction" -> "";
            default -> throw new AssertionError("Say here what is left of " + className);
        };
    }

    private static RequestStreamHandler function(String className) {
        return switch (className) {
            case "org.mapeerworkforce.functions.FormFunction" -> new FormFunction(WORDS, ENVIRONMENT, CLOCK, submission -> null);
            case "org.mapeerworkforce.functions.LinkFunction" -> new LinkFunction(WORDS, ENVIRONMENT, CLOCK, () -> null);
            case "org.mapeerworkforce.functions.MailFunction" -> new MailFunction(WORDS, ENVIRONMENT, CLOCK, Table.of(ENVIRONMENT), message -> "mail");
            case "org.mapeerworkforce.functions.EraseFunction" -> new EraseFunction(WORDS, ENVIRONMENT, CLOCK);
            case "org.mapeerworkforce.functions.CanaryFunction" -> new CanaryFunction(WORDS, ENVIRONMENT, CLOCK);
            default -> throw new AssertionError("Say here how to make " + className);
        };
    }

    /** What it answers, or what it throws. */
    private static String heard(RequestStreamHandler function, Call call) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(ODD.getBytes(StandardCharsets.UTF_8)), answer, call);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException | RuntimeException broken) {
            return broken + " because of " + broken.getCause();
        }
    }
}
