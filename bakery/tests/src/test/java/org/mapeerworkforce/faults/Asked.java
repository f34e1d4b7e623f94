package org.mapeerworkforce.faults;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One request to a service, and what can be done with it. */
public final class Asked {

    private static final List<String> PASSED_ON = List.of("Authorization", "X-Amz-Target", "X-Amz-Date", "Content-Type");
    private static final String CHECKSUM = "x-amz-crc32";
    /** Longer than the store waits for one answer. */
    private static final int SILENCE = 3;

    private final HttpExchange exchange;
    private final byte[] body;
    private final HttpClient client;
    private final URI behind;
    private final CountDownLatch end;

    Asked(HttpExchange exchange, HttpClient client, URI behind, CountDownLatch end) throws IOException {
        this.exchange = exchange;
        this.body = exchange.getRequestBody().readAllBytes();
        this.client = client;
        this.behind = behind;
        this.end = end;
    }

    /** The connection that it came by: no two have one number at one time. */
    int connection() {
        return exchange.getRemoteAddress().getPort();
    }

    /** The key that signed it. */
    public String signer() {
        return exchange.getRequestHeaders().getFirst("Authorization").replaceFirst(".*Credential=([^/]*)/.*", "$1");
    }

    /** Has it done, and keeps the answer. */
    public HttpResponse<byte[]> done() throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI())).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        PASSED_ON.forEach(name -> exchange.getRequestHeaders().getOrDefault(name, List.of()).forEach(value -> request.header(name, value)));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    void answer() throws IOException {
        HttpResponse<byte[]> answer = done();
        answer.headers().firstValue(CHECKSUM).ifPresent(sum -> exchange.getResponseHeaders().set(CHECKSUM, sum));
        send(answer.statusCode(), answer.body().length, answer.body());
    }

    void answerHalf() throws IOException {
        HttpResponse<byte[]> answer = done();
        send(answer.statusCode(), answer.body().length, Arrays.copyOf(answer.body(), answer.body().length / 2));
    }

    void answerWrongly() throws IOException {
        HttpResponse<byte[]> answer = done();
        exchange.getResponseHeaders().set(CHECKSUM, "1");
        send(answer.statusCode(), answer.body().length, answer.body());
    }

    /** Answers in the place of the database. */
    public void say(int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        send(status, bytes.length, bytes);
    }

    void hangUp() {
        exchange.close();
    }

    void stall() throws IOException {
        try {
            end.await(SILENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        hangUp();
    }

    private void send(int status, int promised, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        // Nothing is said to be of no length by -1; 0 would mean any length.
        exchange.sendResponseHeaders(status, promised == 0 ? -1 : promised);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
