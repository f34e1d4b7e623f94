package org.mapeerworkforce.store;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What one address said to one list.
 *
 * @param subject     the key of it and of its request
 * @param address     the hash of the address
 * @param email       where to write to; empty once it has left
 * @param leaveToken  the secret of the link by which it leaves
 * @param asked       when it was last asked
 * @param confirmedAt when it last said yes
 * @param leftAt      when it last said no
 */
public record Consent(String subject, String form, State state, String address, Optional<String> email, String leaveToken,
        Instant asked, Optional<Instant> confirmedAt, Optional<Instant> leftAt) {

    /** What was said last. */
    public enum State {
        /** Asked, and not answered yet. */
        PENDING,
        CONFIRMED,
        LEFT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it said yes when it was last asked, even if it has left since. */
    public boolean saidYes() {
        return confirmedAt.filter(at -> !at.isBefore(asked)).isPresent();
    }

    static Consent of(Map<String, AttributeValue> item) {
        return new Consent(item.get(Item.PK).s(), item.get(Item.FORM).s(), State.valueOf(item.get(Consents.STATE).s().toUpperCase(Locale.ROOT)),
                item.get(Item.ADDRESS).s(), Item.text(item, "email"), item.get("leaveToken").s(),
                Instant.parse(item.get(Item.RECEIVED_AT).s()), Item.time(item, "confirmedAt"), Item.time(item, "leftAt"));
    }
}
