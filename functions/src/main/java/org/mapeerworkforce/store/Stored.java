package org.mapeerworkforce.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Answers;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One submission as it lies in the table.
 *
 * @param id the key of all its items
 */
public record Stored(String id, String form, Status status, Optional<String> code, Instant receivedAt, Answers answers) {

    static Stored of(Map<String, AttributeValue> item) {
        return new Stored(item.get(Item.PK).s(), item.get(Item.FORM).s(), status(item),
                Optional.ofNullable(item.get(Item.CODE)).map(AttributeValue::s),
                Instant.parse(item.get(Item.RECEIVED_AT).s()), Item.answers(item));
    }

    /** A request for an address has no status: it waits for a person while it stands in the queue for that. */
    private static Status status(Map<String, AttributeValue> item) {
        if (item.containsKey(Item.STATUS)) {
            return Status.of(item.get(Item.STATUS).s());
        }
        return item.containsKey(Item.QUEUE) ? Status.HELD : Status.RECEIVED;
    }
}
