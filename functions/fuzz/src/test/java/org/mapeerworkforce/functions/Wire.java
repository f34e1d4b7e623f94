package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/** Events as API Gateway sends them (HTTP API, payload format 2.0), and as it never does. */
final class Wire {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "post", "");
    private static final List<String> SITES = List.of("same-origin", "cross-site", "none", "");
    private static final List<String> PIECES = List.of("{", "}", "[", "]", ",", ":", "\"", "null", "1e999", "-", "\\", "\\ud800", "true", "[[[[[[[[[[", "{\"a\":");

    private Wire() {
    }

    static String post(String form, Posted posted, Edge edge) {
        return form("POST", "", form, posted, "\"sec-fetch-site\": \"same-origin\", " + edge.headers(), "");
    }

    /** In the gateway's shape, and with whatever a stranger can put there. */
    static String odd(Chance chance, String form, Posted posted, Edge edge) {
        String headers = "\"sec-fetch-site\": " + OddJson.text(chance.one(SITES)) + ", \"origin\": " + OddJson.text(Words.text(chance)) + ", " + edge.headers();
        String query = "\"queryStringParameters\": {\"code\": " + OddJson.text(Words.text(chance)) + ", " + OddJson.text("q" + Words.text(chance)) + ": \"\"" + (chance.once(2) ? ", \"held\": \"\"" : "") + "}, ";
        String name = chance.once(5) ? Words.text(chance) : form;
        return form(chance.once(9) ? Words.text(chance) : chance.one(METHODS), chance.once(2) ? "/received" : "", name, posted, headers, query);
    }

    /** A page behind a link. */
    static String link(String method, String page, String token, String site, Posted posted, Edge edge) {
        return event(method, "ANY /api/mail/{page}", "{\"page\": " + OddJson.text(page) + "}", posted, "\"sec-fetch-site\": " + OddJson.text(site) + ", " + edge.headers(), "\"queryStringParameters\": {\"token\": " + OddJson.text(token) + "}, ");
    }

    /** What is no event at all. */
    static String broken(Chance chance, String event) {
        int place = chance.below(event.length());
        String rest = event.substring(Math.min(event.length(), place + chance.below(9)));
        return event.substring(0, place) + chance.one(PIECES) + (chance.once(4) ? "" : rest);
    }

    private static String form(String method, String tail, String form, Posted posted, String headers, String query) {
        return event(method, "ANY /api/forms/{form}" + tail, "{\"form\": " + OddJson.text(form) + "}", posted, headers, query);
    }

    private static String event(String method, String route, String parameters, Posted posted, String headers, String query) {
        return "{\"version\": \"2.0\", \"routeKey\": \"" + route + "\", \"headers\": {\"content-type\": " + OddJson.text(posted.type()) + ", " + headers + "}, " + query
                + "\"requestContext\": {\"http\": {\"method\": " + OddJson.text(method) + ", \"sourceIp\": \"192.0.2.1\"}}, \"pathParameters\": " + parameters + ", \"body\": " + OddJson.text(posted.body())
                + ", \"isBase64Encoded\": " + posted.base64() + "}";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
