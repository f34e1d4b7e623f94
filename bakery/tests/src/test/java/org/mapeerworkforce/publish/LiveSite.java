package org.mapeerworkforce.publish;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Stands in for the live site: what it serves can be changed, so that each thing can be wrong once. */
final class LiveSite implements AutoCloseable {

    /** What is served, by its address; each of our bytes is one char. */
    final Map<String, String> pages = new TreeMap<>();
    /** The content type of what is no page, by its address. */
    final Map<String, String> types = new TreeMap<>();
    /** The headers of every answer. */
    final Map<String, String> headers = new TreeMap<>();
    /** The status and where to, of each address that leads elsewhere: {@code 303 /join/}. */
    final Map<String, String> leads = new TreeMap<>();
    /** The status of what is not there. */
    int missing = 404;

    private final HttpServer server;

    LiveSite() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", types.getOrDefault(path, "text/html; charset=utf-8"));
        if (leads.containsKey(path)) {
            String[] status = leads.get(path).split(" ");
            exchange.getResponseHeaders().set("Location", status[1]);
            exchange.sendResponseHeaders(Integer.parseInt(status[0]), -1);
        } else {
            byte[] body = pages.getOrDefault(path, pages.get("/404.html")).getBytes(StandardCharsets.ISO_8859_1);
            exchange.sendResponseHeaders(pages.containsKey(path) ? 200 : missing, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
