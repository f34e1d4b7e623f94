package org.mapeerworkforce.functions;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Hands out the keys of a function's role, as Lambda does beside a machine that wakes from a snapshot: each is short-lived. */
final class Credentials implements AutoCloseable {

    private final HttpServer server;
    private volatile String id = "FIRST";

    Credentials() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = ("{\"AccessKeyId\":\"" + id + "\",\"SecretAccessKey\":\"local\",\"Token\":\"local\",\"Expiration\":\"" + Instant.now().plus(Duration.ofMinutes(1)) + "\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /** From now on another key is the right one. */
    void rotate(String to) {
        id = to;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
