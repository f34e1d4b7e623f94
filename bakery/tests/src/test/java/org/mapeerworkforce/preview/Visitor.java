package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Somebody who looks at a preview. */
final class Visitor {

    private final URI home;
    private final HttpClient client = HttpClient.newHttpClient();

    Visitor(LivePreview preview) {
        this(preview.address());
    }

    Visitor(String home) {
        this.home = URI.create(home);
    }

    HttpResponse<String> get(String path) {
        return ask("GET", path);
    }

    /** Asks; redirects are not followed. */
    HttpResponse<String> ask(String method, String path) {
        return answer(HttpRequest.newBuilder(home.resolve(path)).method(method, BodyPublishers.noBody()));
    }

    /** Sends a form, as a browser does. @param body its answers, encoded for a URL */
    HttpResponse<String> send(String path, String body) {
        return answer(HttpRequest.newBuilder(home.resolve(path)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Sends a request line that no well-behaved client would, and returns the answer, head and all. */
    String say(String requestLine) {
        try (Socket socket = new Socket("localhost", home.getPort())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens a page and listens, as its script would. */
    Events open(String path) {
        String page = get(path).body();
        return listen(path, page.replaceFirst("(?s).*<script data-version=\"([0-9a-f]+)\">.*", "$1"));
    }

    Events listen(String path, String version) {
        return new Events(home.resolve("/_preview/events/" + version + path));
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
