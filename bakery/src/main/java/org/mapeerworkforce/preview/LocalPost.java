package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** An Amazon SES of our own, version 2 of its API: it takes every mail, keeps it in memory, and brings none. */
public final class LocalPost implements AutoCloseable {

    private static final String ADDRESS = "/v2/email/outbound-emails";
    private static final String NOBODY = "local";

    private final HttpServer http;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Daemons.named("preview-post"));
    private final List<Mime> mails = new CopyOnWriteArrayList<>();

    private LocalPost(HttpServer http) {
        this.http = http;
    }

    /** Starts it on a port that is free; only this computer can ask. */
    public static LocalPost start() {
        try {
            LocalPost post = new LocalPost(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            post.http.createContext("/", post::answer);
            post.http.setExecutor(post.thread);
            post.http.start();
            return post;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a function needs in its environment to send its mail here. */
    public Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL_SESV2", endpoint().toString(), "MAIL_FROM", "MAPWC <mail@example.org>", "MAIL_CONFIGURATION_SET", NOBODY,
                "AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", NOBODY, "AWS_SECRET_ACCESS_KEY", NOBODY);
    }

    /** Where it answers. */
    public URI endpoint() {
        return URI.create("http://localhost:" + http.getAddress().getPort());
    }

    /** Every mail as it would arrive, the oldest first. */
    public List<String> arrived() {
        return mails.stream().map(Mime::wire).toList();
    }

    List<Mime> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void close() {
        http.stop(0);
        thread.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean sends = exchange.getRequestMethod().equals("POST") && exchange.getRequestURI().getPath().equals(ADDRESS);
        (sends ? sent(exchange.getRequestBody().readAllBytes()) : refused(404, "NotFoundException", "only SendEmail is here")).send(exchange);
    }

    private Answer sent(byte[] request) {
        String id = UUID.randomUUID().toString();
        try {
            mails.add(Mime.of(JsonNode.parser().parse(request), id));
            return json(200, "{\"MessageId\":\"" + id + "\"}");
        } catch (IllegalArgumentException incomplete) {
            return refused(400, "BadRequestException", incomplete.getMessage());
        }
    }

    private static Answer refused(int status, String kind, String why) {
        return json(status, "{\"message\":\"" + why + "\"}").with(Map.of("x-amzn-ErrorType", kind));
    }

    private static Answer json(int status, String body) {
        return Answer.of(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }
}
