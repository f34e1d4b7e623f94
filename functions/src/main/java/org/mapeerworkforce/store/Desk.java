package org.mapeerworkforce.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Finds submissions again, each way by one query. What has expired is not there, though it may still lie in the table. */
public final class Desk {

    private static final int PAGE = 100;

    private final Table table;
    private final Clock clock;

    public Desk(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** The newest hundred submissions of a form in one state, newest first. */
    public List<Stored> inState(String form, Status status) {
        return found("by-queue", Item.QUEUE, Item.queue(form, status));
    }

    /** Every submission in which this address was given, newest first. Who gave it is not known. */
    public List<Stored> from(String address) {
        return found("by-address", Item.ADDRESS, Fingerprint.of(address));
    }

    /** The submission with this receipt code. */
    public Optional<Stored> withCode(String code) {
        return found("by-code", Item.CODE, code).stream().findFirst();
    }

    /** The key of a form that our canary sent, by its receipt code. */
    public Optional<String> canary(String code) {
        return items("by-code", Item.CODE, code).stream().map(item -> item.get(Item.PK).s()).filter(Canary::is).findFirst();
    }

    /** Whether a letter about something went out. @param id its key */
    public boolean mailed(String id, String letter) {
        return table.at(id, Outbox.MAIL + letter).filter(item -> item.containsKey("sentAt")).isPresent();
    }

    private List<Stored> found(String index, String attribute, String value) {
        return items(index, attribute, value).stream().map(Stored::of).toList();
    }

    private List<Map<String, AttributeValue>> items(String index, String attribute, String value) {
        List<Map<String, AttributeValue>> items = table.ask(client -> client.query(query -> query.tableName(table.name()).indexName(index)
                .keyConditionExpression("#attribute = :value").expressionAttributeNames(Map.of("#attribute", attribute))
                .expressionAttributeValues(Map.of(":value", Item.text(value)))
                .scanIndexForward(false).limit(PAGE)).items());
        return items.stream().filter(item -> item.containsKey(Item.ANSWERS) && !Item.expired(item, clock.instant())).toList();
    }
}
