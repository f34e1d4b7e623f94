package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mapeerworkforce.store.StoreUnavailable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Shows at {@code /_data/} what the table holds. No page of the site has it, nor has the cloud. */
final class DataRoute implements Route {

    private static final String ADDRESS = "/_data/";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>What the table holds</title>
            </head>
            <body>
            <main>
            <h1>What the table holds</h1>
            <p>%s</p>
            %s</main>
            </body>
            </html>
            """;

    private final Storage storage;

    DataRoute(Storage storage) {
        this.storage = storage;
    }

    @Override
    public boolean answer(HttpExchange exchange) throws IOException {
        boolean ours = exchange.getRequestURI().getPath().equals(ADDRESS) && List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        if (ours) {
            page().with(Map.of(SecurityHeaders.POLICY, "default-src 'none'; frame-ancestors 'none'")).send(exchange);
        }
        return ours;
    }

    private Answer page() {
        try {
            List<Map<String, AttributeValue>> rows = storage.rows();
            return page(200, rows.isEmpty() ? "Nothing yet. Send a form, and read this page again." : "Of this preview alone: it is gone when the preview ends.", table(rows));
        } catch (StoreUnavailable unavailable) {
            return page(504, "The local database does not answer: " + FaultPage.escaped(String.valueOf(unavailable.getCause())), "");
        }
    }

    private static Answer page(int status, String sentence, String table) {
        return Answer.of(status, ContentTypes.of(".html"), PAGE.formatted(sentence, table).getBytes(StandardCharsets.UTF_8));
    }

    /** A column for each attribute that any item has: nothing here knows their names. */
    private static String table(List<Map<String, AttributeValue>> rows) {
        TreeSet<String> names = rows.stream().flatMap(row -> row.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
        return rows.isEmpty() ? "" : "<table border=\"1\">\n" + row("th", names) + rows.stream()
                .map(row -> row("td", names.stream().map(name -> row.containsKey(name) ? text(row.get(name)) : "").toList())).collect(Collectors.joining()) + "</table>\n";
    }

    private static String row(String cell, Iterable<String> texts) {
        StringBuilder row = new StringBuilder("<tr>");
        texts.forEach(text -> row.append('<').append(cell).append('>').append(FaultPage.escaped(text)).append("</").append(cell).append('>'));
        return row.append("</tr>\n").toString();
    }

    private static String text(AttributeValue value) {
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case BOOL -> value.bool().toString();
            case L -> value.l().stream().map(DataRoute::text).collect(Collectors.joining(", "));
            case M -> value.m().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + ": " + text(entry.getValue())).collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }
}
