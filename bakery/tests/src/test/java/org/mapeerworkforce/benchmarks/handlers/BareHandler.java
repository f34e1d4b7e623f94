package org.mapeerworkforce.benchmarks.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/**
 * The least that stores a body: one client, one PutItem, primed during init by one that can never
 * succeed. It looks at no answer, checks no secret, draws nothing and writes no log.
 */
public final class BareHandler implements RequestStreamHandler {

    private static final String TABLE = System.getenv("TABLE_NAME");

    /** Told where its region and its name are, as ours is: to look through the chain of all places is a start of its own. */
    private final DynamoDbClient client = DynamoDbClient.builder()
            .region(Region.of(System.getenv("AWS_REGION"))).credentialsProvider(EnvironmentVariableCredentialsProvider.create())
            .endpointOverride(URI.create(System.getenv("DYNAMODB_ENDPOINT")))
            .httpClientBuilder(UrlConnectionHttpClient.builder()).build();

    public BareHandler() {
        try {
            put("primer", "attribute_not_exists(pk) AND attribute_exists(pk)");
        } catch (ConditionalCheckFailedException refused) {
            // As it should be: the way is gone once, and nothing is stored.
        }
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        put(JsonNode.parser().parse(event).field("body").orElseThrow().text(), "attribute_not_exists(pk)");
        answer.write("{\"statusCode\":303}".getBytes(StandardCharsets.UTF_8));
    }

    private void put(String key, String condition) {
        Map<String, AttributeValue> item = Map.of("pk", AttributeValue.fromS(key), "sk", AttributeValue.fromS("now"));
        client.putItem(put -> put.tableName(TABLE).item(item).conditionExpression(condition));
    }
}
