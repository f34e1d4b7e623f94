package org.mapeerworkforce.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Submission;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One item for each address, without any condition: the same write, the same time and the same
 * answer, whether or not the address is known. Each request renews {@code requestedAt}, so that
 * asking again always reaches the mail. What an address said yes to does not stand here, so that
 * nobody else can undo it by asking.
 */
record Subscription(Table table, Submission submission, Instant now) {

    private static final String RENEWED = "SET #form = :form, answers = :answers, address = :address, receivedAt = :now, expires = :expires";
    private static final String FROM = ", network = :network";
    private static final String ASKED = ", requestedAt = :now REMOVE #queue";
    private static final String HELD = ", heldAt = :now, #queue = :queue";

    static final String REQUEST = "request";

    static String key(String form, String hash) {
        return "subscription#" + form + "#" + hash;
    }

    Receipt renewed() {
        table.tell(client -> client.updateItem(update().build()));
        return new Receipt(Optional.empty(), submission.held());
    }

    /** Only where no request is as new as this: told again, it changes nothing. */
    void renewedOnce() {
        table.changed(update().conditionExpression("attribute_not_exists(requestedAt) OR requestedAt < :now").build());
    }

    private UpdateItemRequest.Builder update() {
        Form form = submission.form();
        String hash = Fingerprint.of(submission.address().orElseThrow());
        return UpdateItemRequest.builder().tableName(table.name())
                .key(Item.key(key(form.name(), hash), REQUEST))
                .updateExpression(RENEWED + (submission.network().isPresent() ? FROM : "") + (submission.held() ? HELD : ASKED))
                .expressionAttributeNames(Map.of("#form", Item.FORM, "#queue", Item.QUEUE))
                .expressionAttributeValues(values(form, hash));
    }

    private Map<String, AttributeValue> values(Form form, String hash) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(
                ":form", Item.text(form.name()),
                ":answers", Item.answers(submission.answers()),
                ":address", Item.text(hash),
                ":now", Item.text(now),
                ":expires", Item.number(now.plus(Duration.ofDays(form.kept().days())).getEpochSecond())));
        submission.network().ifPresent(network -> values.put(":network", Item.text(network)));
        if (submission.held()) {
            values.put(":queue", Item.text(Item.queue(form.name(), Status.HELD)));
        }
        return values;
    }
}
