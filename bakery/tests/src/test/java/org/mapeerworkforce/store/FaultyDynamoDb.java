package org.mapeerworkforce.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a database and fails: half the time it refuses, half the time it does what is asked and loses the answer. */
final class FaultyDynamoDb implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger lost = new AtomicInteger();
    private final Random random = new Random(7);
    private final URI behind;
    private final double share;

    FaultyDynamoDb(URI behind, double share) {
        this.behind = behind;
        this.share = share;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** How many answers were lost after the work was done. */
    int lost() {
        return lost.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        double chance;
        synchronized (random) {
            chance = random.nextDouble();
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (chance < share / 2) {
            send(exchange, 500, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"}".getBytes());
            return;
        }
        HttpResponse<byte[]> answer = pass(exchange, body);
        if (chance < share) {
            lost.incrementAndGet();
            exchange.close();
        } else {
            answer.headers().firstValue("x-amz-crc32").ifPresent(sum -> exchange.getResponseHeaders().set("x-amz-crc32", sum));
            send(exchange, answer.statusCode(), answer.body());
        }
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange, byte[] body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        for (String header : new String[] {"Authorization", "X-Amz-Target", "X-Amz-Date", "Content-Type"}) {
            request.header(header, exchange.getRequestHeaders().getFirst(header));
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
