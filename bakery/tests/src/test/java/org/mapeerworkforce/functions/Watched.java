package org.mapeerworkforce.functions;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.cloud.CloudTemplate;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** One function of the template under the real runtime client, and all that it says. */
final class Watched implements AutoCloseable {

    /** A page gives its own visitor back what they sent. No other answer does, and no header. */
    private static final Pattern PAGE = Pattern.compile("\\{\"statusCode\":(200|422|504),.*", Pattern.DOTALL);

    private final CloudTemplate.Function definition;
    private final RuntimeApi lambda;
    private final PackagedFunction function;

    /** @param more beyond what the template says; its name is the key with which it signs what it asks of the database */
    Watched(CloudTemplate.Function definition, Path folder, String table, Map<String, String> more) throws IOException {
        this.definition = definition;
        this.lambda = new RuntimeApi(definition);
        Map<String, String> environment = RuntimeTest.environment(definition, lambda, table);
        environment.putAll(more);
        environment.put("AWS_ACCESS_KEY_ID", name());
        this.function = new PackagedFunction(RuntimeTest.JAR, folder, definition.handler(), environment);
    }

    /** Waits until it has started. */
    void awaitStart() throws InterruptedException {
        lambda.awaitQuestion();
    }

    String name() {
        return definition.className().replaceAll(".*\\.", "");
    }

    /** Sends an event, and waits for the answer, and until it has ended what it did. */
    String call(String event) {
        try {
            String answer = lambda.tell(event).text();
            lambda.awaitQuestion();
            return answer;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    String log() throws IOException {
        return function.log();
    }

    /** What it told the platform: its reports of what broke, and its answers but what a visitor reads as a page. */
    String told() {
        return lambda.all().stream().map(told -> told.headers() + " " + (told.error() || definition.routes().isEmpty() ? told.text() : unread(told.text()))).collect(Collectors.joining("\n"));
    }

    private static String unread(String answer) {
        if (!PAGE.matcher(answer).matches()) {
            return answer;
        }
        Map<String, JsonNode> parts = new TreeMap<>(JsonNode.parser().parse(answer).asObject());
        parts.remove("body");
        return parts.toString();
    }

    @Override
    public void close() {
        function.close();
        lambda.close();
    }
}
