package org.mapeerworkforce.store;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.mapeerworkforce.account.Account;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/** The table and the way to it: every call ends within the deadline, one way or the other. */
public final class Table {

    private static final Duration USUAL_DEADLINE = Duration.ofSeconds(8);
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1000);
    /** The deadline ends it earlier. */
    private static final int ATTEMPTS = 50;

    private final DynamoDbClient client;
    private final String name;

    public Table(DynamoDbClient client, String name) {
        this.client = client;
        this.name = name;
    }

    /**
     * The table that the environment names: TABLE_NAME, AWS_REGION, and where they are set
     * DYNAMODB_ENDPOINT (for a local one) and STORE_DEADLINE_MILLIS.
     */
    public static Table of(Map<String, String> environment) {
        Duration deadline = environment.containsKey("STORE_DEADLINE_MILLIS") ? Duration.ofMillis(Long.parseLong(environment.get("STORE_DEADLINE_MILLIS"))) : USUAL_DEADLINE;
        Account account = Account.of(environment);
        DynamoDbClientBuilder builder = DynamoDbClient.builder()
                .region(account.region())
                .credentialsProvider(account.credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(ONE_ATTEMPT).socketTimeout(ONE_ATTEMPT))
                .overrideConfiguration(patience(deadline));
        if (environment.containsKey("DYNAMODB_ENDPOINT")) {
            builder.endpointOverride(URI.create(environment.get("DYNAMODB_ENDPOINT")));
        }
        return new Table(builder.build(), environment.getOrDefault("TABLE_NAME", "site"));
    }

    /** Pauses at random (full jitter), and no circuit breaker: a form comes seldom, and each matters. */
    public static ClientOverrideConfiguration patience(Duration deadline) {
        return ClientOverrideConfiguration.builder()
                .apiCallTimeout(deadline)
                .apiCallAttemptTimeout(ONE_ATTEMPT.compareTo(deadline) < 0 ? ONE_ATTEMPT : deadline)
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(ATTEMPTS)
                        // The SDK tries again after all but this: an answer that a byte of was lost on the way.
                        .retryOnException(Crc32MismatchException.class)
                        .backoffStrategy(BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE))
                        .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE))
                        .circuitBreakerEnabled(false).build())
                .build();
    }

    String name() {
        return name;
    }

    /** Asks the table for something; whatever the SDK throws but {@code expected} means that it is not available. */
    <T, E extends SdkException> T ask(Function<DynamoDbClient, T> question, Class<E> expected, Function<E, T> otherwise) {
        try {
            return question.apply(client);
        } catch (SdkException failed) {
            if (expected.isInstance(failed)) {
                return otherwise.apply(expected.cast(failed));
            }
            throw new StoreUnavailable(failed);
        }
    }

    <T> T ask(Function<DynamoDbClient, T> question) {
        try {
            return question.apply(client);
        } catch (SdkException failed) {
            throw new StoreUnavailable(failed);
        }
    }
}
