package org.mapeerworkforce.preview;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.TableShape;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A DynamoDB of our own, in a process of its own, in memory: its libraries meet none of ours, and
 * it ends with us, and be it that we are killed. It tells nobody that it runs.
 */
public final class LocalDynamoDb implements AutoCloseable {

    /** The name of the table in it. */
    public static final String TABLE = "site";
    private static final String MAIN = "org.mapeerworkforce.database.Server";
    /** Most live for minutes, in which the better compiler takes more time than it gives back. */
    private static final List<String> LIGHT = List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String NOBODY = "local";
    private static final Duration LONGEST_START = Duration.ofSeconds(60);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final Process process;
    private final URI endpoint;
    private final TableShape shape;

    private LocalDynamoDb(Process process, URI endpoint, TableShape shape) {
        this.process = process;
        this.endpoint = endpoint;
        this.shape = shape;
    }

    /**
     * Starts it, and makes the table of {@code functions/template.yaml} in it.
     *
     * @param root      the folder of the project
     * @param classPath the file into which Maven wrote its class path: bakery/database/target/classpath.txt; our own class lies beside it, and so will its log
     */
    public static LocalDynamoDb start(Path root, Path classPath) {
        try {
            int port = FreePort.find();
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(LIGHT);
            command.addAll(List.of("-cp", classPath.resolveSibling("classes") + File.pathSeparator + Files.readString(classPath).strip(),
                    MAIN, "-inMemory", "-sharedDb", "-disableTelemetry", "-port", String.valueOf(port)));
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(classPath.resolveSibling("database-" + port + ".log").toFile()).start();
            return ready(process, URI.create("http://localhost:" + port), root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whatever goes wrong, and be it that we end meanwhile: no process stays behind. */
    private static LocalDynamoDb ready(Process process, URI endpoint, Path root) {
        try {
            LocalDynamoDb local = new LocalDynamoDb(process, endpoint, CloudTemplate.read(root).table());
            local.create(TABLE);
            return local;
        } catch (RuntimeException failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** What a function needs in its environment to find the table here. */
    public Map<String, String> environment() {
        return Map.of("TABLE_NAME", TABLE, "DYNAMODB_ENDPOINT", endpoint.toString(), "AWS_REGION", "us-east-1", "AWS_ACCESS_KEY_ID", NOBODY, "AWS_SECRET_ACCESS_KEY", NOBODY);
    }

    /** A client that waits for a database that is still starting. */
    public DynamoDbClient client() {
        StandardRetryStrategy patient = StandardRetryStrategy.builder().maxAttempts(Integer.MAX_VALUE).circuitBreakerEnabled(false)
                .backoffStrategy(BackoffStrategy.fixedDelay(LONGEST_PAUSE)).build();
        return DynamoDbClient.builder().endpointOverride(endpoint).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(NOBODY, NOBODY)))
                .overrideConfiguration(config -> config.retryStrategy(patient).apiCallTimeout(LONGEST_START)).build();
    }

    /** A client for what changed in its tables. */
    public DynamoDbStreamsClient streams() {
        return DynamoDbStreamsClient.builder().endpointOverride(endpoint).region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(NOBODY, NOBODY))).build();
    }

    /** Where it answers. */
    public URI endpoint() {
        return endpoint;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Makes another table of the same shape. */
    public void create(String name) {
        create(name, true);
    }

    /** Makes one that tells nobody what changes: each write to one that does takes the longer, the more was ever told of all tables here. */
    public void createWithoutStream(String name) {
        create(name, false);
    }

    private void create(String name, boolean tells) {
        try (DynamoDbClient client = client()) {
            client.createTable(table -> table.tableName(name).billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(shape.attributes().entrySet().stream().map(attribute -> AttributeDefinition.builder().attributeName(attribute.getKey()).attributeType(attribute.getValue()).build()).toList())
                    .keySchema(keys(shape.key()))
                    .streamSpecification(tells ? StreamSpecification.builder().streamEnabled(true).streamViewType(shape.stream()).build() : null)
                    .globalSecondaryIndexes(shape.indexes().stream().map(index -> GlobalSecondaryIndex.builder().indexName(index.name()).keySchema(keys(index.key()))
                            .projection(projection -> projection.projectionType(ProjectionType.ALL)).build()).toList()));
        }
    }

    /** Every item of a table: a scan, because only somebody who looks at the whole of a small table asks, and no code that ships. */
    public List<Map<String, AttributeValue>> rows(String name) {
        try (DynamoDbClient client = client()) {
            return client.scanPaginator(scan -> scan.tableName(name)).items().stream().toList();
        }
    }

    private static List<KeySchemaElement> keys(List<TableShape.Key> keys) {
        return keys.stream().map(key -> KeySchemaElement.builder().attributeName(key.attribute()).keyType(key.role()).build()).toList();
    }
}
