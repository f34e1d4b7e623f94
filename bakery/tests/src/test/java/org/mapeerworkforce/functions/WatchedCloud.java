package org.mapeerworkforce.functions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.cloud.CloudTemplate;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Every function of the template at once, each watched, and the address at which the canary finds them. */
final class WatchedCloud implements AutoCloseable {

    private final CloudTemplate template;
    private final Runnable follows;
    private final Map<CloudTemplate.Function, Watched> functions = new LinkedHashMap<>();
    private final HttpServer site;

    /** @param follows what happens after each form before its answer goes out */
    WatchedCloud(CloudTemplate template, Path folder, String table, Map<String, String> environment, Runnable follows) throws IOException, InterruptedException {
        this.template = template;
        this.follows = follows;
        this.site = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        site.createContext("/", exchange -> send(exchange, 200));
        site.createContext("/api/", this::answer);
        site.start();
        Map<String, String> all = new HashMap<>(environment);
        all.put("SITE_ADDRESS", "http://localhost:" + site.getAddress().getPort());
        for (CloudTemplate.Function definition : template.functions()) {
            functions.put(definition, new Watched(definition, folder, table, all));
        }
        for (Watched function : functions.values()) {
            function.awaitStart();
        }
    }

    Watched at(CloudTemplate.Function definition) {
        return functions.get(definition);
    }

    Watched at(Class<?> handler) {
        return at(template.function(handler));
    }

    List<Watched> all() {
        return List.copyOf(functions.values());
    }

    @Override
    public void close() {
        site.stop(0);
        functions.values().forEach(Watched::close);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        CloudTemplate.Function behind = template.functions().stream().filter(one -> one.routes().stream().anyMatch(route -> route.parameters(path).isPresent())).findFirst().orElseThrow();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode answer = JsonNode.parser().parse(at(behind).call(Marked.event(behind, exchange.getRequestMethod(), path, exchange.getRequestHeaders(), body)));
        follows.run();
        answer.field("headers").orElseThrow().asObject().forEach((name, value) -> exchange.getResponseHeaders().set(name, value.text()));
        send(exchange, Integer.parseInt(answer.field("statusCode").orElseThrow().asNumber()));
    }

    private static void send(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
