package org.mapeerworkforce.store;

import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mapeerworkforce.account.Account;
import org.mapeerworkforce.account.Connections;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.exception.Crc32MismatchException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The table and the way to it: every call ends within the deadline, one way or the other. */
public final class Table {

    private static final Duration USUAL_DEADLINE = Duration.ofSeconds(8);
    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(2);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(1000);
    /** The deadline ends it earlier. */
    private static final int ATTEMPTS = 50;

    private static final int TRIES = 60;

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
                .httpClient(Connections.with(ONE_ATTEMPT))
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
                .apiCallAttemptTimeout(Collections.min(List.of(ONE_ATTEMPT, deadline)))
                .retryStrategy(StandardRetryStrategy.builder()
                        .maxAttempts(ATTEMPTS)
                        // The SDK tries again after all but this: an answer that a byte of was lost on the way.
                        .retryOnException(Crc32MismatchException.class)
                        .backoffStrategy(BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE))
                        .throttlingBackoffStrategy(BackoffStrategy.exponentialDelay(FIRST_PAUSE, LONGEST_PAUSE))
                        .circuitBreakerEnabled(false).build())
                .build();
    }

    /** Another table, by the same way. */
    public Table other(String name) {
        return new Table(client, name);
    }

    String name() {
        return name;
    }

    /** Has the table do something whose answer tells nothing more. */
    void tell(Consumer<DynamoDbClient> order) {
        ask(client -> {
            order.accept(client);
            return null;
        });
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

    /** What lies under a key now, and not a moment ago; empty where nothing does. */
    Optional<Map<String, AttributeValue>> at(String pk, String sk) {
        return Optional.of(ask(client -> client.getItem(get -> get.tableName(name).key(Item.key(pk, sk)).consistentRead(true)).item())).filter(item -> !item.isEmpty());
    }

    /** Changes an item where a condition holds; false where it does not. */
    boolean changed(UpdateItemRequest update) {
        return ask(client -> {
            client.updateItem(update);
            return true;
        }, ConditionalCheckFailedException.class, refused -> false);
    }

    /**
     * All of these or none. Writes that meet others at the same moment are tried again.
     *
     * @return what stands against each, where a condition does not hold; empty where all are done
     */
    List<CancellationReason> transact(List<TransactWriteItem> writes) {
        return tried(() -> ask(client -> {
            client.transactWriteItems(write -> write.transactItems(writes));
            return Optional.of(List.of());
        }, TransactionCanceledException.class, Table::against));
    }

    /** Empty, after a moment, where others were at the same items. */
    private static Optional<List<CancellationReason>> against(TransactionCanceledException cancelled) {
        if (cancelled.cancellationReasons().stream().anyMatch(Table::failed)) {
            return Optional.of(cancelled.cancellationReasons());
        }
        pause();
        return Optional.empty();
    }

    static boolean failed(CancellationReason reason) {
        return "ConditionalCheckFailed".equals(reason.code());
    }

    /** Tries again what others may be faster with, until there is something. */
    static <T> T tried(Supplier<Optional<T>> attempt) {
        return Stream.generate(attempt).limit(TRIES).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new StoreUnavailable(new IllegalStateException("others were faster " + TRIES + " times")));
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE.toMillis()));
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(ended);
        }
    }

    UpdateItemRequest.Builder update(String pk, String sk) {
        return UpdateItemRequest.builder().tableName(name).key(Item.key(pk, sk));
    }

    <T> T ask(Function<DynamoDbClient, T> question) {
        try {
            return question.apply(client);
        } catch (SdkException failed) {
            throw new StoreUnavailable(failed);
        }
    }
}
