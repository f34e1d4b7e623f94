package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** A page that is open in a browser, told by server-sent events (WHATWG HTML, 9.2) what became of it. */
final class Browser {

    private final HttpExchange exchange;
    private final String path;
    private final String version;

    private Browser(HttpExchange exchange, String path, String version) {
        this.exchange = exchange;
        this.path = path;
        this.version = version;
    }

    /** Opens the stream. @param version that of the page that the browser has */
    static Browser on(HttpExchange exchange, String path, String version) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        return new Browser(exchange, path, version);
    }

    /** Tells a browser whose page has changed to reload, which ends the stream. */
    boolean isUpToDate(Scene scene) {
        boolean same = scene.at(path).version().equals(version);
        if (!same && send("event: reload\ndata:\n\n")) {
            exchange.close();
        }
        return same;
    }

    /** Tells what is wrong; false where nobody listens any more. */
    boolean hears(Scene scene) {
        return isUpToDate(scene) && send("event: faults\n" + data(scene) + "\n");
    }

    /** Three lines for each: the sentence, the line of the file, and the line as it should be. */
    private static String data(Scene scene) {
        return scene.findings().isEmpty() ? "data:\n"
                : scene.findings().stream().map(finding -> "data: " + finding.sentence() + "\ndata: " + finding.text() + "\ndata: " + finding.corrected() + "\n").collect(Collectors.joining());
    }

    private boolean send(String event) {
        try {
            exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            return true;
        } catch (IOException closed) {
            exchange.close();
            return false;
        }
    }
}
