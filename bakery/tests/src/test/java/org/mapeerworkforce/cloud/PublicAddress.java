package org.mapeerworkforce.cloud;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.Event;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Stands where CloudFront stands: one page, with the day of its upload, and the form function behind the secret. */
public final class PublicAddress implements AutoCloseable {

    private final HttpServer server;
    private final FormFunction function;
    private final String secret;
    private final List<Route> routes = CloudTemplate.read(Project.REAL).function(FormFunction.class).routes();

    /** @param uploaded the first page's Last-Modified, such as {@code Sun, 22 Nov 2026 14:00:00 GMT} */
    public PublicAddress(FormFunction function, String secret, String uploaded) {
        this.function = function;
        this.secret = secret;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Last-Modified", uploaded);
            exchange.sendResponseHeaders(status(exchange.getRequestURI().getPath()), -1);
            exchange.close();
        });
        server.createContext("/api/", this::api);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** That of the first page, or the one that is asked for, as by {@code /500}. */
    private static int status(String path) {
        return path.matches("/[0-9]{3}") ? Integer.parseInt(path.substring(1)) : path.equals("/") ? 200 : 503;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void api(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
        headers.put("X-origin-verify", List.of(secret));
        Route route = routes.stream().filter(one -> one.parameters(path).isPresent()).findFirst().orElseThrow();
        Event event = new Event(exchange.getRequestMethod(), path, "", headers, exchange.getRequestBody().readAllBytes());
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.json(route)), answer, Call.unheard());
        JsonNode json = JsonNode.parser().parse(answer.toByteArray());
        json.field("headers").ifPresent(all -> all.asObject().forEach((name, value) -> exchange.getResponseHeaders().set(name, value.text())));
        byte[] body = json.field("body").map(JsonNode::text).orElse("").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(Integer.parseInt(json.field("statusCode").orElseThrow().asNumber()), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
