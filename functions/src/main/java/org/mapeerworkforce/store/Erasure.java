package org.mapeerworkforce.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Removes everything about a person. A keyed hash of the address is written down first, in a table
 * of its own: a restore brings the other table back as it was, and then {@link #again} takes out
 * what was taken out before.
 */
public final class Erasure {

    private static final String SK = "erased";

    private final Table table;
    private final Table erasures;
    private final Keyed keyed;
    private final Forms forms;
    private final Clock clock;

    public Erasure(Table table, Table erasures, Keyed keyed, Forms forms, Clock clock) {
        this.table = table;
        this.erasures = erasures;
        this.keyed = keyed;
        this.forms = forms;
        this.clock = clock;
    }

    /** Removes everything about whoever has this address, and returns how many items that were. Once more is safe. */
    public int of(String email) {
        String address = Fingerprint.of(email);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        erasures.changed(erasures.update(key(address), SK).updateExpression("SET erasedAt = :now").expressionAttributeValues(Map.of(":now", Item.text(now))).build());
        return erased(address, Instant.MAX);
    }

    /** After a restore: removes again whatever is older than the erasure of its person. Reads the whole table, because it was replaced as a whole. */
    public int again() {
        Set<String> addresses = new HashSet<>();
        everything().forEach(item -> Item.text(item, Item.ADDRESS).ifPresent(addresses::add));
        return addresses.stream().mapToInt(address -> erasures.at(key(address), SK).flatMap(item -> Item.time(item, "erasedAt")).map(at -> erased(address, at)).orElse(0)).sum();
    }

    /** By the index, which may be a moment late, and by every key that follows from the address, which is not. */
    private int erased(String address, Instant until) {
        Set<String> keys = new HashSet<>(forms.lists().stream().map(Form::name).map(list -> Subscription.key(list, address)).toList());
        keys.add(Limits.person(address));
        found(address).forEach(item -> keys.add(item.get(Item.PK).s()));
        return keys.stream().mapToInt(pk -> erasedBelow(pk, until)).sum();
    }

    private int erasedBelow(String pk, Instant until) {
        List<Map<String, AttributeValue>> items = all(QueryRequest.builder().tableName(table.name()).consistentRead(true)
                .keyConditionExpression("pk = :pk").expressionAttributeValues(Map.of(":pk", Item.text(pk))).build());
        if (items.stream().anyMatch(item -> cameLater(item, until))) {
            return 0;
        }
        items.forEach(item -> table.tell(client -> client.deleteItem(delete -> delete.tableName(table.name()).key(Item.key(pk, item.get(Item.SK).s())))));
        return items.size();
    }

    /** Whoever comes back after an erasure stays. The time of a mail says when it is due, and nothing of when anybody came. */
    private static boolean cameLater(Map<String, AttributeValue> item, Instant until) {
        return !item.get(Item.SK).s().startsWith(Outbox.MAIL) && Item.time(item, Item.RECEIVED_AT).filter(at -> at.isAfter(until)).isPresent();
    }

    private List<Map<String, AttributeValue>> found(String address) {
        return all(QueryRequest.builder().tableName(table.name()).indexName("by-address").keyConditionExpression("address = :address")
                .expressionAttributeValues(Map.of(":address", Item.text(address))).build());
    }

    private List<Map<String, AttributeValue>> all(QueryRequest query) {
        return table.ask(client -> client.queryPaginator(query).items().stream().toList());
    }

    private List<Map<String, AttributeValue>> everything() {
        return table.ask(client -> client.scanPaginator(scan -> scan.tableName(table.name()).projectionExpression("pk, address")).items().stream().toList());
    }

    private String key(String address) {
        return "erased#" + keyed.hash("erased", address);
    }
}
