package org.mapeerworkforce.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Something that may be followed by a mail.
 *
 * @param subject the key of what it is about
 * @param address the hash of the address
 * @param email   where to write to
 * @param at      when it was asked for
 * @param network stands for where it came from; empty where nobody knows, or where that was counted
 */
public record Requested(String subject, String form, String address, String email, Instant at, Optional<String> network) {

    static Requested of(Map<String, AttributeValue> item, String form, String email, Instant at) {
        return new Requested(item.get(Item.PK).s(), form, Fingerprint.of(email), email, at, Item.text(item, Item.NETWORK));
    }

    /** When nobody needs to know any more what became of its mail. */
    Instant gone() {
        return at.plus(Canary.is(subject) ? Canary.STAYS : Requests.FRESH.plus(Requests.FRESH));
    }

    /** The same about something else of the same person. */
    public Requested about(Consent consent) {
        return new Requested(consent.subject(), consent.form(), address, email, at, network);
    }
}
