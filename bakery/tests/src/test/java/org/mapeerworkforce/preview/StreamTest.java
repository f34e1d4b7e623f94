package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** What changed in a table, told to a function, though the way there breaks. */
class StreamTest {

    /** Lets nothing through the first time that it is asked for. */
    private static final class FirstTimeBroken implements ExecutionInterceptor {

        private final Set<Class<? extends SdkRequest>> asked = new HashSet<>();

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (asked.add(context.request().getClass())) {
                throw new IllegalStateException("broken");
            }
        }
    }

    @Test
    void each_question_that_breaks_is_asked_again_and_nothing_is_left_out() {
        String table = Database.table();
        try (DynamoDbClient client = Database.LOCAL.client()) {
            client.putItem(put -> put.tableName(table).item(Map.of("pk", AttributeValue.fromS("a"), "sk", AttributeValue.fromS("b"))));
        }
        try (DynamoDbStreamsClient client = Database.LOCAL.streams(); DynamoDbStreamsClient broken = DynamoDbStreamsClient.builder()
                .endpointOverride(Database.LOCAL.endpoint()).region(client.serviceClientConfiguration().region()).credentialsProvider(client.serviceClientConfiguration().credentialsProvider())
                .overrideConfiguration(config -> config.addExecutionInterceptor(new FirstTimeBroken())).build()) {
            Stream stream = new Stream(broken, table);
            // It asks for the stream, its shards, the place to begin, and what was changed.
            for (int question = 0; question < 4; question++) {
                assertThrows(IllegalStateException.class, () -> stream.pump(event -> "{\"batchItemFailures\":[]}"));
            }
            assertEquals(1, stream.pump(event -> "{\"batchItemFailures\":[]}"));
        }
    }
}
