package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.benchmarks.TlsTerminator;
import org.mapeerworkforce.faults.Person;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.mail.SesPost;
import org.mapeerworkforce.preview.Call;

/** On each of the three ways out of a function, nothing is said to whom nobody vouches for. */
class CertificateTest {

    @TempDir
    static Path folder;
    private static TlsTerminator stranger;

    private final String table = Database.tableWithoutStream();

    @BeforeAll
    static void somebody_stands_before_the_database() throws Exception {
        stranger = new TlsTerminator(folder.resolve("tls"), Database.LOCAL.endpoint());
    }

    @AfterAll
    static void goes() throws Exception {
        stranger.close();
    }

    /** The same way twice, so that it is the certificate alone that decides. */
    @Test
    void a_form_goes_only_to_a_table_whose_certificate_is_trusted() throws Exception {
        String refused = sent(Map.of("STORE_DEADLINE_MILLIS", "1000"));
        assertTrue(refused.contains("\"statusCode\":504"), refused);
        assertEquals(0, Database.LOCAL.rows(table).size());
        assertTrue(sent(Map.of("JAVA_TOOL_OPTIONS", String.join(" ", stranger.flags()))).contains("\"statusCode\":303"));
        assertEquals(1, Database.LOCAL.rows(table).size());
    }

    @Test
    void no_mail_is_handed_to_a_stranger() {
        SesPost post = new SesPost(with(Map.of("MAIL_FROM", "mail@example.org", "AWS_ENDPOINT_URL_SESV2", stranger.address())));
        PostUnavailable away = assertThrows(PostUnavailable.class, () -> post.send(new Message("pat@example.org", "Hello", "Hi.", "<p>Hi.</p>", Map.of())));
        assertTrue(Stream.iterate((Throwable) away, Objects::nonNull, Throwable::getCause).anyMatch(SSLHandshakeException.class::isInstance), away::toString);
    }

    @Test
    void the_canary_does_not_show_a_stranger_what_it_knows() {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        new CanaryFunction(Project.REAL, with(Map.of("SITE_ADDRESS", stranger.address())), Clock.systemUTC())
                .handleRequest(InputStream.nullInputStream(), OutputStream.nullOutputStream(), new Call(new PrintStream(log)));
        assertTrue(log.toString(StandardCharsets.UTF_8).contains("\"arrived\":0,\"mailed\":0,\"why\":\"javax.net.ssl.SSLHandshakeException\""), log.toString());
    }

    private String sent(Map<String, String> more) throws Exception {
        try (RuntimeApi lambda = new RuntimeApi(RuntimeTest.FUNCTION)) {
            Map<String, String> environment = new HashMap<>(RuntimeTest.environment(lambda, table));
            environment.put("DYNAMODB_ENDPOINT", stranger.address());
            environment.putAll(more);
            try (PackagedFunction function = new PackagedFunction(RuntimeTest.JAR, folder.resolve("function"), RuntimeTest.FUNCTION.handler(), environment)) {
                assertTrue(function.isAlive());
                return lambda.call(RuntimeTest.event("POST", "/api/forms/membership", new Person(1).body()));
            }
        }
    }

    private Map<String, String> with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(Database.LOCAL.environment());
        all.put("TABLE_NAME", table);
        all.putAll(more);
        return all;
    }
}
