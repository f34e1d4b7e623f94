package org.mapeerworkforce.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.store.Consent.State;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * What addresses said to lists: beside the request of each, which anybody can renew, so that no
 * request changes an answer. Each change is one conditional write, and one of many wins.
 */
public final class Consents {

    /** How long somebody has to say yes. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    static final String SK = "consent";
    static final String STATE = "state";
    private static final Map<String, String> NAMES = Map.of("#state", STATE);

    private final Table table;
    private final Links links;
    private final Clock clock;

    public Consents(Table table, Clock clock) {
        this.table = table;
        this.links = new Links(table);
        this.clock = clock;
    }

    /** The key of what an address said to a list. */
    public static String subject(Form list, String address) {
        return Subscription.key(list.name(), Fingerprint.of(address));
    }

    /** What was said; empty where nothing was, or nobody answered in time. */
    public Optional<Consent> of(String subject) {
        return table.at(subject, SK).filter(item -> !Item.expired(item, clock.instant())).map(Consent::of);
    }

    /** Two links for one mail. @param confirm the secret that says yes @param leave the one that says no */
    public record Question(String confirm, String leave) {
    }

    /** Begins to wait for an answer, with links that are new; empty where it has said yes already, or has left since it asked. */
    public Optional<Question> ask(Requested request) {
        Instant now = now();
        Instant until = now.plus(PATIENCE);
        String token = Token.random();
        return table.ask(client -> Optional.of(client.updateItem(pending(request, token, now, until)).attributes()), ConditionalCheckFailedException.class, answered -> Optional.<Map<String, AttributeValue>>empty())
                .map(Consent::of).map(consent -> {
                    links.put(Purpose.CONFIRM, token, consent.subject(), consent.address(), now, until);
                    links.put(Purpose.LEAVE, consent.leaveToken(), consent.subject(), consent.address(), now, until.plus(PATIENCE));
                    return new Question(token, consent.leaveToken());
                });
    }

    private UpdateItemRequest pending(Requested request, String token, Instant now, Instant until) {
        return table.update(request.subject(), SK)
                .updateExpression("SET #state = :pending, form = :form, address = :address, receivedAt = :now, email = :email, expires = :until, leaveToken = if_not_exists(leaveToken, :leave) ADD confirmHashes :hash")
                .conditionExpression("(attribute_not_exists(#state) OR #state <> :confirmed) AND (attribute_not_exists(leftAt) OR leftAt < :asked)")
                .expressionAttributeNames(NAMES).expressionAttributeValues(Map.of(
                        ":pending", Item.text(State.PENDING.word()), ":confirmed", Item.text(State.CONFIRMED.word()),
                        ":form", Item.text(request.form()), ":address", Item.text(request.address()), ":asked", Item.text(request.at()), ":now", Item.text(now), ":email", Item.text(request.email()),
                        ":until", Item.number(until.getEpochSecond()), ":leave", Item.text(Token.random()), ":hash", AttributeValue.fromSs(List.of(Fingerprint.ofSecret(token)))))
                .returnValues(ReturnValue.ALL_NEW).build();
    }

    /** Says yes; false where this link cannot: the answer is no longer awaited. One of many at once is true. */
    public boolean confirm(Links.Link link) {
        Instant now = now();
        return table.changed(table.update(link.subject(), SK)
                .updateExpression("SET #state = :confirmed, confirmedAt = :now REMOVE expires, confirmHashes, leftAt")
                .conditionExpression("#state = :pending AND expires > :second AND contains(confirmHashes, :hash)")
                .expressionAttributeNames(NAMES).expressionAttributeValues(Map.of(
                        ":confirmed", Item.text(State.CONFIRMED.word()), ":pending", Item.text(State.PENDING.word()),
                        ":now", Item.text(now), ":second", Item.number(now.getEpochSecond()), ":hash", Item.text(link.hash()))).build());
    }

    /** Says no, where something was asked and no was not said before. @param kept how long it is known that it has left */
    public void leave(String subject, Duration kept) {
        Instant now = now();
        table.changed(table.update(subject, SK)
                .updateExpression("SET #state = :left, leftAt = :now, expires = :gone REMOVE email, confirmHashes")
                .conditionExpression("attribute_exists(pk) AND #state <> :left")
                .expressionAttributeNames(NAMES).expressionAttributeValues(Map.of(
                        ":left", Item.text(State.LEFT.word()), ":now", Item.text(now), ":gone", Item.number(now.plus(kept).getEpochSecond()))).build());
    }

    /** What follows from a yes: the link to leave stays for good. */
    public void keep(Consent consent) {
        links.keep(consent.leaveToken());
    }

    /** What follows from a no: the request goes, and the link stays as long as it is known that somebody has left. */
    public void forget(Consent consent, Duration kept) {
        table.ask(client -> client.deleteItem(delete -> delete.tableName(table.name()).key(Item.key(consent.subject(), Subscription.REQUEST))
                .conditionExpression("attribute_not_exists(receivedAt) OR receivedAt <= :left")
                .expressionAttributeValues(Map.of(":left", Item.text(consent.leftAt().orElseThrow())))), ConditionalCheckFailedException.class, askedAgain -> null);
        links.end(consent.leaveToken(), consent.leftAt().orElseThrow().plus(kept));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
