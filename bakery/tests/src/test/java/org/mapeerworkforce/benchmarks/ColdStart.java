package org.mapeerworkforce.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.functions.PackagedFunction;
import org.mapeerworkforce.functions.RuntimeApi;

/**
 * One fresh Java process under the real runtime client, up to its first answer; milliseconds.
 *
 * @param total from the start of the process to the first answer
 * @param cpu   of all its threads until then: what a busy machine leaves as it is
 * @param init  from the start of the process to the first question for an event
 * @param first from the first event to its answer
 */
record ColdStart(double total, double cpu, double init, double first) {

    private static final double MILLISECOND = 1e6;

    /** @param place whose time for a call it has @param more flags @param event the first, which must be answered with 303 */
    static ColdStart of(CloudTemplate.Function place, Jdk jdk, List<String> more, LambdaHandler handler, Map<String, String> environment, String event) {
        try (RuntimeApi lambda = new RuntimeApi(place)) {
            long began = System.nanoTime();
            Process process = start(jdk, more, handler, environment, lambda);
            try {
                lambda.awaitQuestion();
                long asked = System.nanoTime();
                String answer = lambda.call(event);
                long answered = System.nanoTime();
                double cpu = process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
                check(handler, answer);
                return new ColdStart((answered - began) / MILLISECOND, cpu, (asked - began) / MILLISECOND, (answered - asked) / MILLISECOND);
            } finally {
                process.destroyForcibly().onExit().join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static Process start(Jdk jdk, List<String> more, LambdaHandler handler, Map<String, String> environment, RuntimeApi lambda) {
        List<String> words = new ArrayList<>(List.of(jdk.program("java")));
        words.addAll(PackagedFunction.FLAGS);
        words.addAll(more);
        words.addAll(PackagedFunction.start(handler.classpath(), handler.name()));
        Map<String, String> all = new HashMap<>(environment);
        all.put("AWS_LAMBDA_RUNTIME_API", lambda.address());
        return Command.in(handler.folder(), OneCore.hold(words)).start(handler.folder().resolveSibling("function.log"), all);
    }

    private static void check(LambdaHandler handler, String answer) {
        if (!answer.contains("303")) {
            throw new IllegalStateException(handler.label() + " answered " + answer);
        }
    }
}
