package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Request NOTHING = new Request("", "", "", "", Map.of(), Map.of(), "", false);

    @Test
    void every_part_is_read_from_its_place() {
        assertEquals(new Request("POST", "ANY /api/forms/{form}", "membership", "", Map.of("content-type", "text/plain"), Map.of("code", "2345"), "YQ==", true), read("""
                {"routeKey": "ANY /api/forms/{form}", "headers": {"Content-Type": "text/plain"}, "queryStringParameters": {"code": "2345"},
                 "requestContext": {"http": {"method": "POST"}}, "pathParameters": {"form": "membership"}, "body": "YQ==", "isBase64Encoded": true}"""));
    }

    @Test
    void what_is_not_there_is_empty() {
        assertEquals(NOTHING, read("{}"));
        assertEquals(NOTHING, read("{\"routeKey\": null, \"headers\": null, \"queryStringParameters\": null, \"requestContext\": null, \"pathParameters\": {\"form\": null}, \"body\": null, \"isBase64Encoded\": null}"));
        assertEquals(NOTHING, read("{\"requestContext\": \"text\", \"pathParameters\": [1]}"));
        assertEquals("", NOTHING.header("content-type"));
    }

    @Test
    void who_reads_sends_nothing() {
        assertTrue(by("GET").reads() && by("HEAD").reads() && by("POST").sends());
        assertFalse(by("POST").reads() || by("GET").sends() || by("HEAD").sends() || by("PUT").reads() || by("PUT").sends());
    }

    private static Request by(String method) {
        return new Request(method, "", "", "", Map.of(), Map.of(), "", false);
    }

    private static Request read(String event) {
        return Request.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }
}
