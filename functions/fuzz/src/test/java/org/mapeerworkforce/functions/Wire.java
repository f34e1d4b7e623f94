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

    static byte[] post(String form, Posted posted) {
        return bytes(event("POST", "", form, posted, "\"sec-fetch-site\": \"same-origin\"", ""));
    }

    /** In the gateway's shape, and with whatever a stranger can put there. */
    static byte[] odd(Chance chance, String form, Posted posted) {
        String headers = "\"sec-fetch-site\": " + json(chance.one(SITES)) + ", \"x-origin-verify\": " + json(Words.text(chance)) + ", \"origin\": " + json(Words.text(chance));
        String query = "\"queryStringParameters\": {\"code\": " + json(Words.text(chance)) + ", " + json("q" + Words.text(chance)) + ": \"\"" + (chance.once(2) ? ", \"held\": \"\"" : "") + "}, ";
        String name = chance.once(5) ? Words.text(chance) : form;
        return bytes(event(chance.once(9) ? Words.text(chance) : chance.one(METHODS), chance.once(2) ? "/received" : "", name, posted, headers, query));
    }

    /** What is no event at all. */
    static byte[] broken(Chance chance, String form, Posted posted) {
        String event = new String(post(form, posted), StandardCharsets.UTF_8);
        int place = chance.below(event.length());
        String rest = event.substring(Math.min(event.length(), place + chance.below(9)));
        return chance.once(9) ? chance.bytes(400) : bytes(event.substring(0, place) + chance.one(PIECES) + (chance.once(4) ? "" : rest));
    }

    private static String event(String method, String tail, String form, Posted posted, String headers, String query) {
        return "{\"version\": \"2.0\", \"routeKey\": \"ANY /api/forms/{form}" + tail + "\", \"headers\": {\"content-type\": " + json(posted.type()) + ", " + headers + "}, " + query
                + "\"requestContext\": {\"http\": {\"method\": " + json(method) + ", \"sourceIp\": \"192.0.2.1\"}}, \"pathParameters\": {\"form\": " + json(form) + "}, \"body\": " + json(posted.body())
                + ", \"isBase64Encoded\": " + posted.base64() + "}";
    }

    /** RFC 8259, section 7: halves of characters too, which UTF-8 cannot carry. */
    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(unit >= ' ' && unit < 127 && unit != '"' && unit != '\\' ? String.valueOf((char) unit) : String.format("\\u%04x", unit)));
        return json.append('"').toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
