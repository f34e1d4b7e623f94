package org.mapeerworkforce.functions;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** One answer, for API Gateway to send (HTTP API, payload format 2.0). */
record Reply(int status, Map<String, String> headers, String body) {

    /** RFC 9110, 15.4.4: fetch this instead, with GET. */
    static Reply seeOther(String address) {
        return new Reply(303, Map.of("location", address), "");
    }

    /** No page: only a program sees it. */
    static Reply bare(int status) {
        return new Reply(status, Map.of(), "");
    }

    static Reply page(int status, String html, String policy) {
        return new Reply(status, Map.of("content-type", "text/html; charset=utf-8", "content-security-policy", policy), html);
    }

    Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** Nothing that a function answers may stay anywhere: not in a cache, not in a search engine. */
    void write(OutputStream out) throws IOException {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject().writeFieldName("statusCode").writeValue(status).writeFieldName("headers").writeStartObject();
        with("cache-control", "no-store").with("x-robots-tag", "noindex").headers().forEach((name, value) -> json.writeFieldName(name).writeValue(value));
        json.writeEndObject().writeFieldName("body").writeValue(body).writeFieldName("isBase64Encoded").writeValue(false).writeEndObject();
        out.write(json.getBytes());
    }
}
