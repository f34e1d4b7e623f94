package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.preview.LocalPost;

/** The bytes that the SDK really sends, and the mail that would arrive, read by a mail program. */
class SesPostTest {

    private static final Map<String, String> VALUES = Map.of("button", "https://example.org/api/mail/confirm?token=abc", "leave", "https://example.org/api/mail/leave?token=abc",
            "not-me", "https://example.org/api/mail/not-me?token=abc", "code", "ABCD-2345-WXYZ");

    /** Words of its own, under the headers of the letter that has them all. */
    private static final Message SEEDS = new Message("pat@example.org", "The seeds are coming", "Good morning,\n", "<p>Good morning,</p>", RealWords.letter("welcome").message("pat@example.org", VALUES).headers());

    private final LocalPost post = LocalPost.start();

    @AfterEach
    void ends() {
        post.close();
    }

    @Test
    void the_mail_that_arrives_has_these_headers_and_no_other() {
        String id = new SesPost(post.environment()).send(SEEDS);
        String date = arrived().headers().get(3);
        assertEquals("""
                From: MAPWC <mail@example.org>
                To: pat@example.org
                Subject: The seeds are coming
                %s
                Message-ID: <%s@email.example.org>
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary=part
                Auto-Submitted: auto-generated
                List-Unsubscribe: <https://example.org/api/mail/leave?token=abc>
                List-Unsubscribe-Post: List-Unsubscribe=One-Click""".formatted(date, id), String.join("\n", arrived().headers()));
        assertTrue(date.startsWith("Date: "), date);
    }

    @Test
    void every_letter_arrives_as_text_and_as_html_for_one_person() {
        for (Letter letter : RealWords.LETTERS.all()) {
            send(letter.name());
            Message sent = letter.message("pat@example.org", VALUES);
            assertEquals(List.of("text/plain; charset=UTF-8\n" + sent.text(), "text/html; charset=UTF-8\n" + sent.html()), arrived().parts());
            assertEquals(List.of("pat@example.org"), arrived().recipients());
        }
    }

    @Test
    void the_request_names_the_configuration_set_and_each_part_in_a_field_of_its_own() throws IOException {
        try (Service service = new Service(200, "", "{\"MessageId\":\"1\"}")) {
            assertEquals("1", new SesPost(service.environment()).send(SEEDS));
            assertEquals("/v2/email/outbound-emails", service.path);
            assertTrue(service.body.startsWith("{\"FromEmailAddress\":\"MAPWC <mail@example.org>\",\"Destination\":{\"ToAddresses\":[\"pat@example.org\"]},\"Content\":{\"Simple\":{\"Subject\":{\"Data\":\"The seeds are coming\",\"Charset\":\"UTF-8\"},\"Body\":{\"Text\":{\"Data\":\"Good morning,\\n"), service.body);
            assertTrue(service.body.endsWith("\"Headers\":[{\"Name\":\"Auto-Submitted\",\"Value\":\"auto-generated\"},{\"Name\":\"List-Unsubscribe\",\"Value\":\"<https://example.org/api/mail/leave?token=abc>\"},{\"Name\":\"List-Unsubscribe-Post\",\"Value\":\"List-Unsubscribe=One-Click\"}]}},\"ConfigurationSetName\":\"local\"}"), service.body);
        }
    }

    @Test
    void what_the_service_will_never_send_is_undeliverable() throws IOException {
        assertRefused(Undeliverable.class, 400, "BadRequestException", "Local address contains control or whitespace");
        assertRefused(Undeliverable.class, 400, "MessageRejected", "Message content is bad");
    }

    @Test
    void what_the_service_cannot_send_now_can_be_tried_again() throws IOException {
        assertRefused(PostUnavailable.class, 400, "MessageRejected", "Email address is not verified. The following identities failed the check in region US-EAST-1: x");
        assertRefused(PostUnavailable.class, 400, "LimitExceededException", "Daily message quota exceeded");
        assertRefused(PostUnavailable.class, 400, "SendingPausedException", "Sending is paused");
        assertRefused(PostUnavailable.class, 400, "AccountSuspendedException", "Suspended");
        assertRefused(PostUnavailable.class, 400, "MailFromDomainNotVerifiedException", "Not verified");
        assertRefused(PostUnavailable.class, 404, "NotFoundException", "No such configuration set");
        assertRefused(PostUnavailable.class, 403, "AccessDeniedException", "Not allowed");
        assertRefused(PostUnavailable.class, 429, "TooManyRequestsException", "Maximum sending rate exceeded");
        assertRefused(PostUnavailable.class, 500, "InternalFailure", "Oops");
    }

    @Test
    void a_service_that_is_not_there_can_be_tried_again() {
        Map<String, String> environment = post.environment();
        post.close();
        assertThrows(PostUnavailable.class, () -> new SesPost(environment).send(SEEDS));
    }

    @Test
    void neither_refusal_names_the_address() {
        assertFalse(new PostUnavailable(new IllegalStateException("pat@example.org")).getMessage().contains("pat"));
    }

    @Test
    void without_a_sender_there_is_no_post() {
        Map<String, String> environment = new HashMap<>(post.environment());
        environment.remove("MAIL_FROM");
        assertEquals("MAIL_FROM is not set: there is nobody to send as", assertThrows(IllegalStateException.class, () -> new SesPost(environment)).getMessage());
    }

    private String send(String name) {
        return new SesPost(post.environment()).send(RealWords.letter(name).message("pat@example.org", VALUES));
    }

    private Arrived arrived() {
        return Arrived.of(post.arrived().get(post.arrived().size() - 1));
    }

    /** Asked once, and not again: a second request could be a second mail. */
    private static void assertRefused(Class<? extends RuntimeException> refusal, int status, String kind, String why) throws IOException {
        try (Service service = new Service(status, kind, "{\"message\":\"" + why + "\"}")) {
            SesPost post = new SesPost(service.environment());
            assertThrows(refusal, () -> post.send(SEEDS), kind);
            assertEquals(1, service.asked.get(), kind);
        }
    }

    /** Answers every request in the same way. */
    private static final class Service implements AutoCloseable {
        private final HttpServer http;
        private final AtomicInteger asked = new AtomicInteger();
        private volatile String path;
        private volatile String body;

        Service(int status, String kind, String answer) throws IOException {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/", exchange -> {
                asked.incrementAndGet();
                path = exchange.getRequestURI().getPath();
                body = new String(exchange.getRequestBody().readAllBytes());
                exchange.getResponseHeaders().set("x-amzn-ErrorType", kind);
                exchange.sendResponseHeaders(status, answer.length());
                exchange.getResponseBody().write(answer.getBytes());
                exchange.close();
            });
            http.start();
        }

        Map<String, String> environment() {
            return Map.of("AWS_ENDPOINT_URL_SESV2", "http://localhost:" + http.getAddress().getPort(), "MAIL_FROM", "MAPWC <mail@example.org>", "MAIL_CONFIGURATION_SET", "local",
                    "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local", "AWS_SESSION_TOKEN", "local");
        }

        @Override
        public void close() {
            http.stop(0);
        }
    }
}
