package org.mapeerworkforce.store;

import static software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure.ALL_OLD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Submission;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** Stores submissions: one write for each, and nothing is acknowledged before it is durable. */
public final class SubmissionStore {

    /** A day begins at four in the morning in Massachusetts. UTC's own midnight is seven in the evening there, and would divide a double click in two. */
    private static final ZoneOffset DAY = ZoneOffset.ofHours(-9);
    private static final String NOBODY_THERE = "attribute_not_exists(pk)";

    private final Table table;
    private final Clock clock;

    public SubmissionStore(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Stores a submission. Sending the same again gives the same receipt and no second record.
     *
     * @throws StoreUnavailable where nobody knows whether it is stored; asking again is safe
     */
    public Receipt keep(Submission submission) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (submission.canary()) {
            // In no queue and under no address: only who knows its code finds it, and not for long.
            return put(submission, item(Canary.KIND, submission, now, Canary.STAYS));
        }
        return submission.form().filing() == Form.Filing.ONE_PER_ADDRESS
                ? new Subscription(table, submission, now).renewed()
                : put(submission, item(submission, now));
    }

    /** Asks a list for its mails, as of this moment. Told again, it changes nothing. */
    public void join(Submission request, Instant at) {
        new Subscription(table, request, at).renewedOnce();
    }

    /**
     * Goes the way of a submission once, to the table and back, and leaves nothing there: no item
     * can satisfy its condition. A function does so before its snapshot is taken.
     */
    public void prime(Submission rehearsed) {
        Map<String, AttributeValue> item = item(rehearsed, clock.instant());
        write(item, NOBODY_THERE + " AND attribute_exists(pk)", refused -> receipt(item));
    }

    /** A key that is taken by our own content is our own first write, whose answer was lost: success. */
    private Receipt put(Submission submission, Map<String, AttributeValue> item) {
        return write(item, NOBODY_THERE, taken -> own(submission, taken));
    }

    private Receipt write(Map<String, AttributeValue> item, String condition, Function<ConditionalCheckFailedException, Receipt> refused) {
        return table.ask(client -> {
            client.putItem(put -> put.tableName(table.name()).item(item).conditionExpression(condition).returnValuesOnConditionCheckFailure(ALL_OLD));
            return receipt(item);
        }, ConditionalCheckFailedException.class, refused);
    }

    private static Receipt own(Submission submission, ConditionalCheckFailedException taken) {
        if (!Item.answers(taken.item()).equals(submission.answers())) {
            throw new StoreUnavailable(taken);
        }
        return receipt(taken.item());
    }

    private static Receipt receipt(Map<String, AttributeValue> item) {
        Stored stored = Stored.of(item);
        return new Receipt(stored.code(), stored.status() == Status.HELD);
    }

    private static Map<String, AttributeValue> item(Submission submission, Instant now) {
        Form form = submission.form();
        Status status = submission.held() ? Status.HELD : Status.RECEIVED;
        Map<String, AttributeValue> item = item("submission#", submission, now, Duration.ofDays(form.kept().days()));
        item.put(Item.STATUS, Item.text(status.word()));
        item.put(Item.QUEUE, Item.text(Item.queue(form.name(), status)));
        submission.network().ifPresent(network -> item.put(Item.NETWORK, Item.text(network)));
        Optional<String> address = submission.address().map(Fingerprint::of);
        address.ifPresent(hash -> item.put(Item.ADDRESS, Item.text(hash)));
        return item;
    }

    private static Map<String, AttributeValue> item(String kind, Submission submission, Instant now, Duration stays) {
        String form = submission.form().name();
        LocalDate day = LocalDate.ofInstant(now, DAY);
        Map<String, AttributeValue> item = new HashMap<>(Item.key(kind + Fingerprint.of(form, day, submission.answers()), "now"));
        item.put(Item.FORM, Item.text(form));
        item.put(Item.CODE, Item.text(ReceiptCode.random()));
        item.put(Item.RECEIVED_AT, Item.text(now));
        item.put(Item.EXPIRES, Item.number(now.plus(stays).getEpochSecond()));
        item.put(Item.ANSWERS, Item.answers(submission.answers()));
        return item;
    }
}
