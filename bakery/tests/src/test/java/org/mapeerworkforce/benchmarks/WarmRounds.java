package org.mapeerworkforce.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A function that is awake, in a process of its own: submissions to it in turns with bare PutItems of the same item, through one client. */
final class WarmRounds {

    /** Submissions in a round. */
    static final int ROUND = 200;
    private static final Map<String, String> ENVIRONMENT = System.getenv();
    private static final String TABLE = ENVIRONMENT.get("TABLE_NAME");
    private static final String BARE = "bare#" + ProcessHandle.current().pid() + "#";
    private static final double MILLISECOND = 1e6;

    private final DynamoDbClient client = DynamoDbClient.builder().endpointOverride(URI.create(ENVIRONMENT.get("DYNAMODB_ENDPOINT")))
            .httpClientBuilder(UrlConnectionHttpClient.builder()).overrideConfiguration(Table.patience(Duration.ofSeconds(8))).build();
    private final SubmissionStore store = new SubmissionStore(new Table(client, TABLE), Clock.systemUTC());
    private final FormFunction function;
    private int puts;

    private WarmRounds(Path root) {
        function = new FormFunction(root, ENVIRONMENT, Clock.systemUTC(), store::keep);
    }

    /**
     * Prints a line for each submission but those of the first round, which warms: the milliseconds of ours, and of the bare put.
     *
     * @param arguments the folder of the unpacked function, and a file with an event on each line
     */
    public static void main(String[] arguments) throws IOException {
        List<String> events = Files.readAllLines(Path.of(arguments[1]));
        WarmRounds rounds = new WarmRounds(Path.of(arguments[0]));
        rounds.submit(events.get(0));
        Map<String, AttributeValue> item = rounds.client.scan(scan -> scan.tableName(TABLE).limit(1)).items().get(0);
        for (int start = 1; start + ROUND <= events.size(); start += ROUND) {
            List<String> told = rounds.round(events.subList(start, start + ROUND), item);
            if (start > 1) {
                told.forEach(System.out::println);
            }
        }
    }

    private List<String> round(List<String> events, Map<String, AttributeValue> item) throws IOException {
        List<String> told = new ArrayList<>();
        for (String event : events) {
            // Whoever comes second finds the database awake: each does so every other time.
            if (puts % 2 == 0) {
                double ours = taken(() -> submit(event));
                told.add(ours + " " + taken(() -> put(item)));
            } else {
                double bare = taken(() -> put(item));
                told.add(taken(() -> submit(event)) + " " + bare);
            }
        }
        return told;
    }

    /** Something that is timed. */
    private interface Work {
        void run() throws IOException;
    }

    private static double taken(Work work) throws IOException {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / MILLISECOND;
    }

    private void submit(String event) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new Call(nowhere));
        if (!answer.toString(StandardCharsets.UTF_8).contains("303")) {
            throw new IllegalStateException(answer.toString(StandardCharsets.UTF_8));
        }
    }

    private void put(Map<String, AttributeValue> item) {
        Map<String, AttributeValue> another = new HashMap<>(item);
        another.put("pk", AttributeValue.fromS(BARE + puts++));
        client.putItem(put -> put.tableName(TABLE).item(another).conditionExpression("attribute_not_exists(pk)"));
    }
}
