package org.mapeerworkforce.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Forms;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What people asked for, as it stands in the table now: each way of asking is one item. */
public final class Requests {

    /** What is older than this is followed by nothing any more. */
    static final Duration FRESH = Duration.ofDays(7);
    /** How long a wish to leave stays, in case that its mail has to wait. */
    private static final Duration LEAVING_KEPT = Duration.ofDays(7);
    private static final String SUBMISSION = "now";
    private static final String LEAVING = "leaving";
    private static final String FOLLOWED = "followed";

    private final Table table;
    private final Forms forms;
    private final Clock clock;

    public Requests(Table table, Forms forms, Clock clock) {
        this.table = table;
        this.forms = forms;
        this.clock = clock;
    }

    /** The key of one item in the table, as a stream tells it. */
    public record Key(String pk, String sk) {

        /** By its whole name: what our own canary sends has another. */
        public boolean isSubmission() {
            return pk.startsWith("submission#") && sk.equals(SUBMISSION);
        }

        public boolean isCanary() {
            return Canary.is(pk) && sk.equals(SUBMISSION);
        }

        public boolean isRequest() {
            return sk.equals(Subscription.REQUEST);
        }

        public boolean isConsent() {
            return sk.equals(Consents.SK);
        }

        public boolean isLeaving() {
            return sk.equals(LEAVING);
        }
    }

    /** A submission, if it is there. */
    public Optional<Stored> submission(String pk) {
        return fresh(pk, SUBMISSION).map(Stored::of);
    }

    /** What a submission asks for that nobody did yet. */
    public Optional<Requested> unfollowed(String pk) {
        return fresh(pk, SUBMISSION).filter(item -> !item.containsKey(FOLLOWED)).flatMap(this::receipt);
    }

    /** What a submission asks for: that its receipt reaches somebody. */
    public Optional<Requested> receipt(String pk) {
        return Canary.is(pk) ? canary(pk) : fresh(pk, SUBMISSION).flatMap(this::receipt);
    }

    /** What a form of our canary asks for: a mail to the one address to which its mails may go. */
    private Optional<Requested> canary(String pk) {
        return fresh(pk, SUBMISSION).flatMap(item -> requested(item, Item.RECEIVED_AT)).filter(request -> request.email().equals(Canary.ADDRESS));
    }

    private Optional<Requested> receipt(Map<String, AttributeValue> item) {
        return Optional.of(item).filter(there -> there.get(Item.STATUS).s().equals(Status.RECEIVED.word())).flatMap(there -> requested(there, Item.RECEIVED_AT));
    }

    /** What the last request for an address asks for. One that a person looks at first does not count, and takes nothing back. */
    public Optional<Requested> subscription(String pk) {
        return fresh(pk, Subscription.REQUEST).filter(item -> item.containsKey("requestedAt"))
                .flatMap(item -> requested(item, "requestedAt"));
    }

    /** Somebody who wants to leave and has no link at hand. */
    public Optional<Requested> leaving(String pk) {
        return fresh(pk, LEAVING).map(item -> Requested.of(item, "", item.get("email").s(), Instant.parse(item.get(Item.RECEIVED_AT).s())));
    }

    /** Remembers that somebody wants to leave: the same write, whether or not the address is known. */
    public void leave(String email, Optional<String> network) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String address = Fingerprint.of(email);
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":email", Item.text(email), ":address", Item.text(address), ":now", Item.text(now),
                ":gone", Item.number(now.plus(LEAVING_KEPT).getEpochSecond())));
        network.ifPresent(hash -> values.put(":network", Item.text(hash)));
        table.tell(client -> client.updateItem(table.update(Limits.person(address), LEAVING)
                .updateExpression("SET email = :email, address = :address, receivedAt = :now, expires = :gone" + (network.isPresent() ? ", network = :network" : ""))
                .expressionAttributeValues(values).build()));
    }

    /** Marks that what a submission asks for is on its way, and forgets where it came from. */
    public void followed(String pk) {
        table.changed(table.update(pk, SUBMISSION).updateExpression("SET followed = :now REMOVE network").conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(Map.of(":now", Item.text(clock.instant()))).build());
    }

    /** Forgets where something came from. */
    public void forgetNetwork(Key key) {
        table.changed(table.update(key.pk(), key.sk()).updateExpression("REMOVE network").conditionExpression("attribute_exists(network)").build());
    }

    /** The person at the address says that the submission is not theirs: nobody works on it any more, and soon it is gone. */
    public void disown(String pk) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        table.at(pk, SUBMISSION).ifPresent(item -> table.changed(table.update(pk, SUBMISSION)
                .updateExpression("SET #status = :disowned, #queue = :queue, disownedAt = if_not_exists(disownedAt, :now), expires = :gone")
                .conditionExpression("attribute_exists(pk) AND #status <> :disowned")
                .expressionAttributeNames(Map.of("#status", Item.STATUS, "#queue", Item.QUEUE)).expressionAttributeValues(Map.of(
                        ":disowned", Item.text(Status.DISOWNED.word()), ":queue", Item.text(Item.queue(item.get(Item.FORM).s(), Status.DISOWNED)),
                        ":now", Item.text(now), ":gone", Item.number(now.plus(FRESH).getEpochSecond()))).build()));
    }

    private Optional<Requested> requested(Map<String, AttributeValue> item, String when) {
        Instant at = Instant.parse(item.get(when).s());
        boolean old = at.plus(FRESH).isBefore(clock.instant());
        Optional<String> email = forms.named(item.get(Item.FORM).s()).flatMap(form -> form.address(Item.answers(item)));
        return email.filter(address -> !old).map(address -> Requested.of(item, item.get(Item.FORM).s(), address, at));
    }

    private Optional<Map<String, AttributeValue>> fresh(String pk, String sk) {
        return table.at(pk, sk).filter(item -> !Item.expired(item, clock.instant()));
    }
}
