package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Answers every address with what the stage shows there. */
final class PagesRoute implements Route {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Stage stage;

    PagesRoute(Stage stage) {
        this.stage = stage;
    }

    @Override
    public boolean answer(HttpExchange exchange) throws IOException {
        answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath()).send(exchange);
        return true;
    }

    private Answer answer(String method, String path) {
        return METHODS.contains(method) ? ReloadScript.into(stage.scene().at(path))
                : Answer.plain(405, "A page can only be read.\n").with(Map.of("Allow", "GET, HEAD"));
    }
}
