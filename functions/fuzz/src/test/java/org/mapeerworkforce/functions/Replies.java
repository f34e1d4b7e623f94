package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** An answer, written for the gateway and read back. */
public final class Replies {

    private Replies() {
    }

    public static void run(Chance chance) throws IOException {
        String html = Words.text(chance);
        String value = Words.text(chance);
        JsonNode json = json(Reply.page(422, html, value).with("allow", value));
        assertEquals(html, json.field("body").orElseThrow().text());
        assertEquals("{cache-control=\"no-store\", content-type=\"text/html; charset=utf-8\", x-robots-tag=\"noindex\"}", rest(json));
        for (String header : new String[] {"content-security-policy", "allow"}) {
            assertEquals(value, json.field("headers").orElseThrow().field(header).orElseThrow().text());
        }
    }

    private static String rest(JsonNode json) {
        TreeMap<String, JsonNode> headers = new TreeMap<>(json.field("headers").orElseThrow().asObject());
        headers.keySet().removeAll(List.of("content-security-policy", "allow"));
        return headers.toString();
    }

    static JsonNode json(Reply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reply.write(out);
        return JsonNode.parser().parse(out.toString(StandardCharsets.UTF_8));
    }
}
