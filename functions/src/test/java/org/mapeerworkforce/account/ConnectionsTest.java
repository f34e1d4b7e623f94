package org.mapeerworkforce.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/** What the SDK is told of a connection. */
class ConnectionsTest {

    private static final HttpExecuteResponse ANSWER = HttpExecuteResponse.builder().build();

    private final List<String> heard = new ArrayList<>();

    @Test
    void an_answer_is_passed_on() throws IOException {
        assertEquals(ANSWER, request(() -> ANSWER).call());
    }

    @Test
    void one_that_was_cut_off_while_it_wrote_is_a_broken_connection_and_no_bug() {
        IOException broken = assertThrows(IOException.class, request(() -> {
            throw new NullPointerException();
        })::call);
        assertInstanceOf(NullPointerException.class, broken.getCause());
    }

    @Test
    void what_cuts_it_off_and_closes_it_reaches_the_connection() {
        request(() -> ANSWER).abort();
        new Connections(new Jdk(() -> ANSWER)).close();
        assertEquals(List.of("abort", "close"), heard);
    }

    @Test
    void it_is_called_as_the_jdk_calls_it() {
        try (Connections connections = Connections.with(Duration.ofSeconds(1))) {
            assertEquals("UrlConnection", connections.clientName());
            assertTrue(connections.toString().contains("UrlConnectionHttpClient"));
        }
    }

    private ExecutableHttpRequest request(Supplier<HttpExecuteResponse> answer) {
        return new Connections(new Jdk(answer)).prepareRequest(HttpExecuteRequest.builder().build());
    }

    /** Answers, and remembers what it was told. */
    private final class Jdk implements SdkHttpClient, ExecutableHttpRequest {

        private final Supplier<HttpExecuteResponse> answer;

        private Jdk(Supplier<HttpExecuteResponse> answer) {
            this.answer = answer;
        }

        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return this;
        }

        @Override
        public HttpExecuteResponse call() {
            return answer.get();
        }

        @Override
        public void abort() {
            heard.add("abort");
        }

        @Override
        public void close() {
            heard.add("close");
        }
    }
}
