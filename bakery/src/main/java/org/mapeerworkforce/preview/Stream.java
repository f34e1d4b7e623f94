package org.mapeerworkforce.preview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * Hands what changed in a table to a function, as Lambda does: in order, in batches, and again from
 * the first record of which the function says that it failed.
 */
public final class Stream {

    private static final int BATCH = 100;
    private static final int ATTEMPTS = 50;

    private final DynamoDbStreamsClient client;
    private final String table;
    private final Set<String> known = new HashSet<>();
    private final Deque<String> iterators = new ArrayDeque<>();
    private final Deque<Record> waiting = new ArrayDeque<>();

    public Stream(DynamoDbStreamsClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /**
     * Hands over one batch, if there is one.
     *
     * @param function takes the event of Lambda and returns its answer, both in JSON
     * @return how many records were handed over; 0 for none, or where the first failed
     */
    public int pump(UnaryOperator<String> function) {
        fetch();
        List<Record> batch = waiting.stream().limit(BATCH).toList();
        if (batch.isEmpty()) {
            return 0;
        }
        String failed = failed(function.apply(event(batch)));
        int done = 0;
        while (done < batch.size() && !batch.get(done).dynamodb().sequenceNumber().equals(failed)) {
            waiting.removeFirst();
            done++;
        }
        return done;
    }

    /** Every record, until there are no more. @throws IllegalStateException where one fails {@value #ATTEMPTS} times in a row */
    public void drain(UnaryOperator<String> function) {
        int failed = 0;
        for (int done = pump(function); done > 0 || !waiting.isEmpty(); done = pump(function)) {
            failed = done > 0 ? 0 : failed + 1;
            if (failed == ATTEMPTS) {
                throw new IllegalStateException("failed " + ATTEMPTS + " times: " + waiting.getFirst());
            }
        }
    }

    /** A local DynamoDB has one shard at a time, whose successor begins at its end. */
    private void fetch() {
        if (iterators.isEmpty()) {
            find();
        }
        for (int shard = iterators.size(); shard > 0; shard--) {
            String iterator = iterators.getFirst();
            GetRecordsResponse records = client.getRecords(get -> get.shardIterator(iterator));
            // Not before it has answered: where it breaks, the next time begins here.
            iterators.removeFirst();
            waiting.addAll(records.records());
            if (records.nextShardIterator() != null) {
                iterators.addLast(records.nextShardIterator());
            }
        }
    }

    private void find() {
        String arn = arn();
        client.describeStream(describe -> describe.streamArn(arn)).streamDescription().shards().stream().map(Shard::shardId).filter(shard -> !known.contains(shard)).forEach(shard -> {
            iterators.add(client.getShardIterator(get -> get.streamArn(arn).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator());
            known.add(shard);
        });
    }

    private String arn() {
        return client.listStreams(list -> list.tableName(table)).streams().get(0).streamArn();
    }

    /** The event of Lambda for a stream with keys alone (docs.aws.amazon.com/lambda/latest/dg/with-ddb.html). */
    static String event(List<Record> records) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject().writeFieldName("Records").writeStartArray();
        records.forEach(record -> record(json, record));
        return new String(json.writeEndArray().writeEndObject().getBytes(), StandardCharsets.UTF_8);
    }

    private static void record(JsonWriter json, Record record) {
        json.writeStartObject();
        json.writeFieldName("eventID").writeValue(record.eventID());
        json.writeFieldName("eventVersion").writeValue(record.eventVersion());
        json.writeFieldName("eventName").writeValue(record.eventNameAsString());
        json.writeFieldName("eventSource").writeValue(record.eventSource());
        json.writeFieldName("awsRegion").writeValue(record.awsRegion());
        json.writeFieldName("dynamodb").writeStartObject();
        json.writeFieldName("ApproximateCreationDateTime").writeValue(record.dynamodb().approximateCreationDateTime().getEpochSecond());
        json.writeFieldName("Keys").writeStartObject();
        for (Map.Entry<String, AttributeValue> key : record.dynamodb().keys().entrySet()) {
            json.writeFieldName(key.getKey()).writeStartObject().writeFieldName("S").writeValue(key.getValue().s()).writeEndObject();
        }
        json.writeEndObject();
        json.writeFieldName("SequenceNumber").writeValue(record.dynamodb().sequenceNumber());
        json.writeFieldName("SizeBytes").writeValue(record.dynamodb().sizeBytes());
        json.writeFieldName("StreamViewType").writeValue(record.dynamodb().streamViewTypeAsString());
        json.writeEndObject().writeEndObject();
    }

    private static String failed(String answer) {
        List<JsonNode> failures = new ArrayList<>(JsonNode.parser().parse(answer).field("batchItemFailures").orElseThrow().asArray());
        return failures.isEmpty() ? "" : failures.get(0).field("itemIdentifier").orElseThrow().text();
    }
}
