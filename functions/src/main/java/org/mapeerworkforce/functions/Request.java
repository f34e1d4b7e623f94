package org.mapeerworkforce.functions;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * One request, out of an event of API Gateway (HTTP API, payload format 2.0).
 *
 * @param route   the route that the gateway matched, such as {@code ANY /api/forms/{form}}
 * @param form    the form in the address; empty where the route names none
 * @param page    the page in the address; empty where the route names none
 * @param headers by name in lower case
 * @param query   what stands behind the question mark, decoded
 * @param body    as it stands in the event
 * @param base64  whether {@code body} is in base 64
 */
record Request(String method, String route, String form, String page, Map<String, String> headers, Map<String, String> query, String body, boolean base64) {

    static Request read(InputStream event) {
        JsonNode json = JsonNode.parser().parse(event);
        return new Request(Json.text(json, "requestContext", "http", "method"), Json.text(json, "routeKey"), Json.text(json, "pathParameters", "form"), Json.text(json, "pathParameters", "page"),
                texts(json, "headers"), texts(json, "queryStringParameters"), Json.text(json, "body"),
                Json.at(json, "isBase64Encoded").map(JsonNode::asBoolean).orElse(false));
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean sends() {
        return method.equals("POST");
    }

    private static Map<String, String> texts(JsonNode json, String name) {
        Map<String, String> texts = new HashMap<>();
        Json.at(json, name).map(JsonNode::asObject).orElse(Map.of()).forEach((key, value) -> texts.put(key.toLowerCase(Locale.ROOT), value.text()));
        return texts;
    }
}
