package org.mapeerworkforce.functions;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Events as API Gateway sends them (HTTP API, payload format 2.0), in the shape that its documentation shows. */
record Event(String method, String form, String tail, Map<String, String> headers, String query, String body, boolean base64) {

    static final Map<String, String> MEMBER = Map.of("your-name", "Pat Doe", "email-address", "pat@example.org", "your-roles", "RC", "does-this-work", "yes", "is-adult", "yes", "agrees", "yes");

    static Event post(Map<String, String> answers) {
        return post(encoded(answers));
    }

    static Event post(String body) {
        return new Event("POST", "membership", "", Map.of("content-type", "application/x-www-form-urlencoded"), "", body, false);
    }

    static Event get(String tail, String query) {
        return new Event("GET", "membership", tail, Map.of(), query, "", false);
    }

    static String encoded(Map<String, String> answers) {
        return new TreeMap<>(answers).entrySet().stream().map(answer -> encode(answer.getKey()) + "=" + encode(answer.getValue())).collect(Collectors.joining("&"));
    }

    Event method(String other) {
        return new Event(other, form, tail, headers, query, body, base64);
    }

    Event to(String other) {
        return new Event(method, other, tail, headers, query, body, base64);
    }

    Event header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Event(method, form, tail, more, query, body, base64);
    }

    Event inBase64() {
        return new Event(method, form, tail, headers, query, Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)), true);
    }

    Event body(String other, boolean inBase64) {
        return new Event(method, form, tail, headers, query, other, inBase64);
    }

    String json() {
        return """
                {"version": "2.0", "routeKey": "ANY /api/forms/{form}%s", "rawPath": "/api/forms/%s%s", "rawQueryString": "%s",
                 "headers": {%s}, %s "requestContext": {"accountId": "123456789012", "apiId": "api-id", "domainName": "id.execute-api.us-east-1.amazonaws.com",
                 "http": {"method": "%s", "path": "/api/forms/%s%s", "protocol": "HTTP/1.1", "sourceIp": "192.0.2.1", "userAgent": "agent"},
                 "requestId": "JKJaXmPLvHcESHA=", "routeKey": "ANY /api/forms/{form}%s", "stage": "$default", "time": "12/Mar/2020:19:03:58 +0000", "timeEpoch": 1583348638390},
                 "pathParameters": {"form": "%s"}, "body": "%s", "isBase64Encoded": %s}
                """.formatted(tail, form, tail, query, members(headers), query.isEmpty() ? "" : "\"queryStringParameters\": {" + queryMembers() + "},",
                method, form, tail, tail, form, body.replace("\\", "\\\\").replace("\"", "\\\""), base64);
    }

    private static String members(Map<String, String> map) {
        return map.entrySet().stream().map(entry -> "\"" + entry.getKey() + "\": \"" + entry.getValue() + "\"").collect(Collectors.joining(", "));
    }

    private String queryMembers() {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : query.split("&")) {
            parameters.put(pair.split("=")[0], pair.substring(pair.indexOf('=') + 1));
        }
        return members(parameters);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
