package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** A real table, what it gives to one of many, and others who are at the same items at the same moment. */
class TableTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final Ledger.Event RECEIVED = new Ledger.Event("submission#1", "membership", NOON, "received", "received");
    private static final Requested REQUEST = new Requested("subscription#email-list#1", "email-list", "hash-of-an-address", "pat@example.org", NOON, Optional.empty());
    private static final String NONE = "None";
    private static final String CONFLICT = "TransactionConflict";
    private static final String CONDITION = "ConditionalCheckFailed";
    private static final int TRIES = 60;

    private final String name = Database.tableWithoutStream();
    private final DynamoDbClient client = Database.LOCAL.client();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void what_is_done_is_done_once() {
        outbox(met("transactWriteItems", time -> null)).put(REQUEST, "confirm", true, RECEIVED);
        assertEquals(1, asked.get());
        assertEquals(1, ledger().count("membership", "received"));
    }

    @Test
    void writes_that_meet_others_are_tried_again() {
        new Ledger(met("transactWriteItems", time -> time <= 2 ? cancelled(NONE, CONFLICT) : null)).write(RECEIVED);
        assertEquals(3, asked.get());
        assertEquals(1, ledger().count("membership", "received"));
    }

    @Test
    void what_was_told_before_is_not_tried_again() {
        ledger().write(RECEIVED);
        new Ledger(met("transactWriteItems", time -> null)).write(RECEIVED);
        assertEquals(1, asked.get());
        assertEquals(1, ledger().count("membership", "received"));
    }

    @Test
    void a_mail_whose_count_others_changed_is_looked_at_again() {
        Outbox outbox = outbox(met("transactWriteItems", time -> time == 1 ? cancelled(NONE, CONDITION) : null));
        outbox.put(REQUEST, "confirm", true);
        assertEquals(2, asked.get());
        assertTrue(outbox.waiting(REQUEST.subject(), "confirm").isPresent());
    }

    @Test
    void of_two_who_take_a_mail_up_one_has_it() {
        Outbox outbox = outbox(new Table(client, name));
        outbox.put(REQUEST, "confirm", true);
        Mail mail = outbox.waiting(REQUEST.subject(), "confirm").orElseThrow();
        assertTrue(outbox.take(mail));
        assertFalse(outbox.take(mail));
    }

    @Test
    void whoever_never_is_the_fastest_hears_of_it_after_sixty_tries() {
        Outbox outbox = outbox(met("transactWriteItems", time -> cancelled(NONE, CONDITION)));
        assertThrows(StoreUnavailable.class, () -> outbox.put(REQUEST, "confirm", true));
        assertEquals(TRIES, asked.getAndSet(0));
        Limits limits = new Limits(met("updateItem", time -> ConditionalCheckFailedException.builder().build()));
        assertThrows(StoreUnavailable.class, () -> limits.next("mails", 30, NOON));
        assertEquals(TRIES, asked.getAndSet(0));
        Ledger ledger = new Ledger(met("transactWriteItems", time -> cancelled(CONFLICT, NONE)));
        assertThrows(StoreUnavailable.class, () -> ledger.write(RECEIVED));
        assertEquals(TRIES, asked.get());
    }

    @Test
    void whoever_is_interrupted_between_two_tries_stops_and_stays_so() {
        Ledger ledger = new Ledger(met("transactWriteItems", time -> {
            Thread.currentThread().interrupt();
            return cancelled(CONFLICT, NONE);
        }));
        assertThrows(StoreUnavailable.class, () -> ledger.write(RECEIVED));
        assertTrue(Thread.interrupted());
        assertEquals(1, asked.get());
    }

    @Test
    void where_each_place_of_a_day_is_taken_a_mail_asks_again_later() {
        Limits limits = new Limits(new Table(client, name));
        for (int hour = 0; hour < 24; hour++) {
            assertEquals(new Limits.Place(NOON.plus(Duration.ofHours(hour)), true), limits.next("mails", 1, NOON));
        }
        assertEquals(new Limits.Place(NOON.plus(Duration.ofHours(23)), false), limits.next("mails", 1, NOON));
    }

    @Test
    void one_attempt_takes_two_seconds_and_never_longer_than_all() {
        assertEquals(Optional.of(Duration.ofSeconds(2)), Table.patience(Duration.ofSeconds(8)).apiCallAttemptTimeout());
        assertEquals(Optional.of(Duration.ofMillis(700)), Table.patience(Duration.ofMillis(700)).apiCallAttemptTimeout());
    }

    /** @param trouble what meets the first, second and every further call of that name; null for nothing */
    private Table met(String call, IntFunction<RuntimeException> trouble) {
        return new Table((DynamoDbClient) Proxy.newProxyInstance(TableTest.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, (proxy, method, arguments) -> {
            RuntimeException met = method.getName().equals(call) ? trouble.apply(asked.incrementAndGet()) : null;
            if (met != null) {
                throw met;
            }
            try {
                return method.invoke(client, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }), name);
    }

    private static TransactionCanceledException cancelled(String... codes) {
        return TransactionCanceledException.builder().cancellationReasons(Arrays.stream(codes).map(code -> CancellationReason.builder().code(code).build()).toList()).build();
    }

    private Ledger ledger() {
        return new Ledger(new Table(client, name));
    }

    private static Outbox outbox(Table table) {
        return new Outbox(table, new Outbox.Rates(30, 10), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
