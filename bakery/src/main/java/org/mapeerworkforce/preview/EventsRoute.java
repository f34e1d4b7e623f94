package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets an open page hear of changes: {@code /_preview/events/VERSION/ADDRESS/OF/THE/PAGE/}. */
final class EventsRoute implements Route {

    private static final Pattern ADDRESS = Pattern.compile("/_preview/events/([0-9a-f]+)(/.*)");

    private final Stage stage;

    EventsRoute(Stage stage) {
        this.stage = stage;
    }

    /** The exchange stays open, and needs no thread until something is told. */
    @Override
    public boolean answer(HttpExchange exchange) throws IOException {
        Matcher address = ADDRESS.matcher(exchange.getRequestURI().getPath());
        boolean ours = exchange.getRequestMethod().equals("GET") && address.matches();
        if (ours) {
            stage.join(Browser.on(exchange, address.group(2), address.group(1)));
        }
        return ours;
    }
}
