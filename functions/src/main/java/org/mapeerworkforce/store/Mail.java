package org.mapeerworkforce.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One mail that waits to be sent.
 *
 * @param subject  the key of what it is about
 * @param letter   the name of the letter
 * @param address  the hash of the address it goes to
 * @param asked    when it was asked for
 * @param due      when it may go
 * @param network  stands for where it was asked; empty where that is counted already
 * @param counted  whether it has its place among the mails of an hour; the canary's needs none
 * @param attempts how often it was taken up
 */
public record Mail(String subject, String letter, String form, String address, Instant asked, Instant due, Optional<String> network, boolean counted, int attempts) {

    static Mail of(Map<String, AttributeValue> item) {
        return new Mail(item.get(Item.PK).s(), item.get(Item.SK).s().substring(Outbox.MAIL.length()), item.get(Item.FORM).s(), item.get(Item.ADDRESS).s(),
                Instant.parse(item.get("asked").s()), Instant.parse(item.get(Item.RECEIVED_AT).s()), Item.text(item, Item.NETWORK),
                item.containsKey("counted") || Canary.is(item.get(Item.PK).s()), Integer.parseInt(item.get("attempts").n()));
    }
}
