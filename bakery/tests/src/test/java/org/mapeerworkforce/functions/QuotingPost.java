package org.mapeerworkforce.functions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** An Amazon SES that keeps what it is asked. While it refuses, it does so in every way in turn, and quotes the whole mail each time. */
final class QuotingPost implements AutoCloseable {

    /** Each way to refuse: for good, for now, and for now though it sounds like for good. */
    static final List<String> WAYS = List.of("BadRequestException", "MessageRejected", "TooManyRequestsException", "MessageRejected not verified");

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean refuses;

    QuotingPost() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What the mail function needs in its environment to send its mail here. */
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL_SESV2", "http://localhost:" + server.getAddress().getPort(), "MAIL_FROM", "MAPWC <mail@example.org>");
    }

    /** From now on. */
    void refuse(boolean all) {
        refuses = all;
    }

    /** Every mail that it was asked to send, refused or not, as the client sent it. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String way = WAYS.get(asked.size() % WAYS.size());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (refuses) {
            exchange.getResponseHeaders().set("x-amzn-ErrorType", way.split(" ")[0]);
        }
        byte[] answer = JsonWriter.create().writeStartObject().writeFieldName(refuses ? "message" : "MessageId").writeValue(refuses ? way + ": " + asked.get(asked.size() - 1) : "mail-" + asked.size()).writeEndObject().getBytes();
        exchange.sendResponseHeaders(refuses ? 400 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
