package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What a function answered that no visitor waits for; empty where it told Lambda that it broke, in one word. */
record Told(Optional<String> answer) {

    private static final Set<String> LOGGED = Set.of("code", "requestId", "ms", "at", "erased");

    static Told with(RequestStreamHandler function, byte[] event) throws IOException {
        StringBuilder log = new StringBuilder();
        Optional<String> answer = answer(function, event, log);
        logged(log.toString(), answer.isPresent());
        return new Told(answer);
    }

    private static Optional<String> answer(RequestStreamHandler function, byte[] event, StringBuilder log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event), out, Called.context(log));
            return Optional.of(out.toString(StandardCharsets.UTF_8));
        } catch (IllegalStateException broken) {
            assertEquals("broken", broken.getMessage());
            assertNull(broken.getCause());
            return Optional.empty();
        }
    }

    /** One line, with nothing in it of what was told. */
    private static void logged(String log, boolean answered) {
        assertEquals(log.length() - 1, log.indexOf('\n'), log);
        Map<String, JsonNode> line = JsonNode.parser().parse(log).asObject();
        Set<String> unknown = new HashSet<>(line.keySet());
        unknown.removeAll(LOGGED);
        assertEquals(Set.of(), unknown);
        assertEquals(answered ? "done" : "broken", line.get("code").text());
        assertEquals(answered, !line.containsKey("at"));
        assertTrue(answered || line.get("at").text().matches(Called.PLACE), log);
    }
}
