package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What the function answered to one event, and what it wrote into the log: each is what it must always be. */
record Called(int status, String body, String log) {

    static final String CODE = "2345-6789-ABCD";
    private static final Set<String> LOGGED = Set.of("code", "requestId", "form", "status", "problems", "ms", "at", "_aws", "accepted", "redrawn", "held", "failed");
    /** Where a program broke: a class and a line. */
    static final String PLACE = "[\\w.$]+( at [\\w.$/@<>:() -]+)?";

    static Called with(RequestStreamHandler function, byte[] event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder log = new StringBuilder();
        function.handleRequest(new ByteArrayInputStream(event), out, context(log));
        logged(log.toString());
        JsonNode answer = JsonNode.parser().parse(out.toString(StandardCharsets.UTF_8));
        answer.field("headers").orElseThrow().asObject().forEach((name, value) -> assertTrue(value.text().matches("[ -~]*"), name));
        int status = Integer.parseInt(answer.field("statusCode").orElseThrow().text());
        located(status, answer.field("headers").orElseThrow().field("location").map(JsonNode::text));
        return new Called(status, answer.field("body").orElseThrow().text(), log.toString());
    }

    /** Without a look at what it asked for: it came around the edge. */
    boolean turnedAway() {
        return log.contains("\"code\":\"refused-origin\"");
    }

    /** Only to a page of ours. */
    private static void located(int status, Optional<String> location) {
        assertEquals(status == 303, location.isPresent());
        location.ifPresent(address -> assertTrue(address.matches("/(join|email-list)/|/api/forms/(membership|email-list)/received(\\?code=" + CODE + "(&held=1)?|\\?held=1)?"), address));
    }

    /** One line, with nothing in it that anybody typed. */
    private static void logged(String log) {
        assertEquals(log.length() - 1, log.indexOf('\n'));
        Map<String, JsonNode> line = JsonNode.parser().parse(log).asObject();
        Set<String> unknown = new HashSet<>(line.keySet());
        unknown.removeAll(LOGGED);
        assertEquals(Set.of(), unknown);
        assertTrue(Set.of("membership", "email-list", "").contains(line.get("form").text()), log);
        assertTrue(line.get("code").text().matches("[a-z-]+"), log);
        assertFalse(line.containsKey("at") && !line.get("at").text().matches(PLACE), log);
    }

    static Context context(StringBuilder log) {
        LambdaLogger logger = proxy(LambdaLogger.class, (name, argument) -> log.append(argument));
        return proxy(Context.class, (name, argument) -> name.equals("getLogger") ? logger : name.equals("getAwsRequestId") ? "request-1" : null);
    }

    @FunctionalInterface
    private interface Answer {
        Object to(String method, Object argument);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            Object given = answer.to(method.getName(), arguments == null ? null : arguments[0]);
            return method.getReturnType() == void.class ? null : given;
        }));
    }
}
