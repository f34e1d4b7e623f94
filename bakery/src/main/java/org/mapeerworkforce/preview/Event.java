package org.mapeerworkforce.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mapeerworkforce.cloud.Route;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * A request in the words of API Gateway (HTTP API, payload format 2.0), as its documentation has them.
 *
 * @param path    the address, decoded
 * @param query   what stands behind the question mark, as it was sent; empty for nothing
 * @param headers every value of each, as they were sent
 */
public record Event(String method, String path, String query, Map<String, List<String>> headers, byte[] body) {

    private static final String DOMAIN = "id.execute-api.us-east-1.amazonaws.com";
    private static final String COOKIE = "cookie";

    /** The event that the gateway sends to the function behind a route that matches the address. */
    public byte[] json(Route route) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject();
        text(json, "version", "2.0");
        text(json, "routeKey", route.key());
        text(json, "rawPath", path);
        text(json, "rawQueryString", query);
        cookies(json);
        texts(json, "headers", flat());
        texts(json, "queryStringParameters", parameters());
        context(json, route);
        texts(json, "pathParameters", route.parameters(path).orElseThrow());
        if (body.length > 0) {
            text(json, "body", Base64.getEncoder().encodeToString(body));
        }
        json.writeFieldName("isBase64Encoded").writeValue(body.length > 0);
        json.writeEndObject();
        return json.getBytes();
    }

    private void context(JsonWriter json, Route route) {
        json.writeFieldName("requestContext").writeStartObject();
        text(json, "accountId", "123456789012");
        text(json, "apiId", "id");
        text(json, "domainName", DOMAIN);
        text(json, "domainPrefix", "id");
        json.writeFieldName("http").writeStartObject();
        text(json, "method", method);
        text(json, "path", path);
        text(json, "protocol", "HTTP/1.1");
        text(json, "sourceIp", "127.0.0.1");
        text(json, "userAgent", flat().getOrDefault("user-agent", ""));
        json.writeEndObject();
        text(json, "requestId", UUID.randomUUID().toString());
        text(json, "routeKey", route.key());
        text(json, "stage", "$default");
        json.writeEndObject();
    }

    private void cookies(JsonWriter json) {
        List<String> cookies = new ArrayList<>();
        headers.forEach((name, values) -> {
            if (name.equalsIgnoreCase(COOKIE)) {
                values.forEach(value -> cookies.addAll(List.of(value.split("; *"))));
            }
        });
        if (!cookies.isEmpty()) {
            json.writeFieldName("cookies").writeStartArray();
            cookies.forEach(json::writeValue);
            json.writeEndArray();
        }
    }

    /** Names in lower case, values joined by commas; cookies stand elsewhere. */
    private Map<String, String> flat() {
        return headers.entrySet().stream().filter(header -> !header.getKey().equalsIgnoreCase(COOKIE))
                .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), header -> String.join(",", header.getValue()), (one, other) -> one + "," + other, LinkedHashMap::new));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (!pair.isEmpty()) {
                parameters.merge(decoded(equals < 0 ? pair : pair.substring(0, equals)), equals < 0 ? "" : decoded(pair.substring(equals + 1)), (one, other) -> one + "," + other);
            }
        }
        return parameters;
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return written;
        }
    }

    private static void text(JsonWriter json, String name, String value) {
        json.writeFieldName(name).writeValue(value);
    }

    /** The gateway leaves out what is empty. */
    private static void texts(JsonWriter json, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            json.writeFieldName(name).writeStartObject();
            values.forEach((key, value) -> text(json, key, value));
            json.writeEndObject();
        }
    }
}
