package org.mapeerworkforce.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * What happened to each submission, and how often. Events are added and never changed; an event
 * that is told twice is written and counted once.
 */
public final class Ledger {

    private static final String EVENT = "event#";

    private final Table table;

    public Ledger(Table table) {
        this.table = table;
    }

    /**
     * One thing that happened.
     *
     * @param id   tells it from another of the same moment, and is the same when it is told again
     * @param what such as {@code received}
     */
    public record Event(String submission, String form, Instant at, String id, String what) {
    }

    /** Writes an event and counts it, both or neither. */
    public void write(Event event) {
        table.transact(writes(event));
    }

    /** The event and its count, for whoever writes something else with them. */
    List<TransactWriteItem> writes(Event event) {
        return List.of(once(event), counted(event));
    }

    /** What happened to a submission, in order. */
    public List<Event> of(String submission) {
        return table.ask(client -> client.query(query -> query.tableName(table.name())
                .keyConditionExpression("pk = :pk AND begins_with(sk, :event)")
                .expressionAttributeValues(Map.of(":pk", Item.text(submission), ":event", Item.text(EVENT)))).items())
                .stream().map(Ledger::event).toList();
    }

    /** How often something happened to the submissions of a form. */
    public long count(String form, String what) {
        Map<String, AttributeValue> counter = table.ask(client -> client.getItem(get -> get.tableName(table.name()).key(counter(form, what))).item());
        return counter.isEmpty() ? 0 : Long.parseLong(counter.get("total").n());
    }

    private TransactWriteItem once(Event event) {
        Put put = Put.builder().tableName(table.name()).conditionExpression("attribute_not_exists(pk)").item(Map.of(
                Item.PK, Item.text(event.submission()), Item.SK, Item.text(EVENT + Item.written(event.at()) + "#" + event.id()),
                Item.FORM, Item.text(event.form()), "at", Item.text(event.at().toString()),
                "id", Item.text(event.id()), "what", Item.text(event.what()))).build();
        return TransactWriteItem.builder().put(put).build();
    }

    private TransactWriteItem counted(Event event) {
        Update update = Update.builder().tableName(table.name()).key(counter(event.form(), event.what()))
                .updateExpression("ADD #total :one").expressionAttributeNames(Map.of("#total", "total")).expressionAttributeValues(Map.of(":one", Item.number(1))).build();
        return TransactWriteItem.builder().update(update).build();
    }

    private static Map<String, AttributeValue> counter(String form, String what) {
        return Item.key("counter#" + form, what);
    }

    private static Event event(Map<String, AttributeValue> item) {
        return new Event(item.get(Item.PK).s(), item.get(Item.FORM).s(), Instant.parse(item.get("at").s()), item.get("id").s(), item.get("what").s());
    }
}
