package org.mapeerworkforce.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Every mail has an item beside what it is about, one for each kind of letter. While it waits, it
 * stands in the queue of the outbox, at the time when it is due. Whoever takes it up moves that
 * time ahead first: dies then the one who took it, another finds it due again.
 */
public final class Outbox {

    /** Longer than any function that takes a mail up can live. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    static final String MAIL = "mail#";
    private static final String WAITING = "outbox";
    private static final int PAGE = 100;

    private final Table table;
    private final Limits limits;
    private final Ledger ledger;
    private final Clock clock;
    private final Rates rates;

    /** How many mails may go in an hour. @param all to everybody @param network asked for from one network */
    public record Rates(int all, int network) {
    }

    public Outbox(Table table, Rates rates, Clock clock) {
        this.table = table;
        this.limits = new Limits(table);
        this.ledger = new Ledger(table);
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Puts a mail into the outbox, and counts it among those to its address, all or nothing: nothing
     * where a limit forbids it, where this request or a later one had its mail, where an earlier one
     * has a mail that still waits and answers both, and where something of {@code told} was told before.
     *
     * @param limited whether anybody can ask for it, so that limits hold
     * @param told    what is written and counted with it
     * @throws StoreUnavailable where the table does not answer, or others were faster each time
     */
    public void put(Requested request, String letter, boolean limited, Ledger.Event... told) {
        Table.tried(() -> {
            Limits.Sent sent = limits.sent(request.address(), letter);
            if (limited && !sent.allows(request.at())) {
                return Optional.of(List.of());
            }
            List<TransactWriteItem> writes = new ArrayList<>(List.of(mail(request, letter)));
            if (limited) {
                writes.add(counted(request, letter, sent));
            }
            Stream.of(told).map(ledger::writes).forEach(writes::addAll);
            return Optional.of(table.transact(writes)).filter(against -> !(limited && countedMeanwhile(against)));
        });
    }

    /** Whether the mail could have gone in, had not somebody else counted another to its address: it is to be looked at again. */
    private static boolean countedMeanwhile(List<CancellationReason> against) {
        return !against.isEmpty() && !Table.failed(against.get(0)) && Table.failed(against.get(1));
    }

    /** Forgets how often a letter went to an address: whoever reads its mail has taken part, so nobody is pestered. */
    public void forgive(String address, String letter) {
        table.tell(client -> client.deleteItem(delete -> delete.tableName(table.name()).key(Item.key(Limits.person(address), Limits.of(letter)))));
    }

    /** The mail that waits about this; empty where none does. */
    public Optional<Mail> waiting(String subject, String letter) {
        return table.at(subject, MAIL + letter).filter(item -> item.containsKey(Item.QUEUE)).map(Mail::of);
    }

    /** The mails that are due, those that wait longest first; a hundred at most. */
    public List<Mail> due() {
        return table.ask(client -> client.query(query -> query.tableName(table.name()).indexName("by-queue")
                .keyConditionExpression("#queue = :waiting AND receivedAt <= :now").expressionAttributeNames(Map.of("#queue", Item.QUEUE))
                .expressionAttributeValues(Map.of(":waiting", Item.text(WAITING), ":now", Item.text(clock.instant()))).limit(PAGE)).items())
                .stream().map(Mail::of).toList();
    }

    /** Takes a mail up, to be sent now; false where it must wait, or where somebody else has it. */
    public boolean take(Mail mail) {
        Instant now = clock.instant();
        if (mail.due().isAfter(now)) {
            return false;
        }
        Limits.Place free = mail.network().map(network -> limits.next("network#" + network, rates.network(), now)).orElse(new Limits.Place(now, true));
        if (free.at().isAfter(now)) {
            moved(mail, free.at(), " REMOVE network");
            return false;
        }
        Limits.Place place = mail.counted() ? new Limits.Place(now, true) : limits.next("mails", rates.all(), now);
        if (place.at().isAfter(now)) {
            moved(mail, place.at(), (place.taken() ? ", counted = :one" : "") + " REMOVE network");
            return false;
        }
        return moved(mail, now.plus(LEASE), ", counted = :one, attempts = attempts + :one REMOVE network");
    }

    /** It was handed over: told, counted and done, all or nothing; the canary's is done alone. @param name what the post calls it */
    public void sent(Mail mail, String name) {
        List<TransactWriteItem> writes = new ArrayList<>();
        if (!Canary.is(mail.subject())) {
            writes.addAll(ledger.writes(new Ledger.Event(mail.subject(), mail.form(), mail.asked(), mail.letter(), "mailed-" + mail.letter())));
        }
        writes.add(TransactWriteItem.builder().update(done(mail, "sentAt", name)).build());
        // Where the item says that it is done, our own answer was lost; where it is gone, so is the person.
        table.transact(writes);
    }

    /** It will never be sent. @param why one word */
    public void dropped(Mail mail, String why) {
        Update done = done(mail, "droppedAt", why);
        table.changed(table.update(mail.subject(), MAIL + mail.letter()).updateExpression(done.updateExpression()).conditionExpression(done.conditionExpression())
                .expressionAttributeNames(done.expressionAttributeNames()).expressionAttributeValues(done.expressionAttributeValues()).build());
    }

    /** It was not taken: tries again, later each time, and at least once an hour. */
    public void later(Mail mail) {
        Duration pause = Duration.ofMinutes(Math.min(60, 1L << Math.min(6, mail.attempts())));
        table.changed(table.update(mail.subject(), MAIL + mail.letter()).updateExpression("SET receivedAt = :then")
                .conditionExpression("asked = :asked AND attribute_exists(#queue)").expressionAttributeNames(Map.of("#queue", Item.QUEUE))
                .expressionAttributeValues(Map.of(":then", Item.text(clock.instant().plus(pause)), ":asked", Item.text(mail.asked()))).build());
    }

    /** Whether a mail has waited so long that what it answers is over. */
    public boolean late(Mail mail) {
        return mail.asked().plus(Requests.FRESH).isBefore(clock.instant());
    }

    private TransactWriteItem mail(Requested request, String letter) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":form", Item.text(request.form()), ":address", Item.text(request.address()),
                ":asked", Item.text(request.at()), ":now", Item.text(clock.instant()), ":waiting", Item.text(WAITING), ":none", Item.number(0),
                ":gone", Item.number(request.gone().getEpochSecond())));
        request.network().ifPresent(network -> values.put(":network", Item.text(network)));
        Update update = Update.builder().tableName(table.name()).key(Item.key(request.subject(), MAIL + letter))
                .updateExpression("SET form = :form, address = :address, asked = :asked, receivedAt = :now, #queue = :waiting, attempts = :none, expires = :gone"
                        + (request.network().isPresent() ? ", network = :network" : "") + " REMOVE sentAt, droppedAt, outcome, counted")
                .conditionExpression("attribute_not_exists(pk) OR (asked < :asked AND attribute_not_exists(#queue))")
                .expressionAttributeNames(Map.of("#queue", Item.QUEUE)).expressionAttributeValues(values).build();
        return TransactWriteItem.builder().update(update).build();
    }

    private TransactWriteItem counted(Requested request, String letter, Limits.Sent seen) {
        Update update = Update.builder().tableName(table.name()).key(Item.key(Limits.person(request.address()), Limits.of(letter)))
                .updateExpression("SET times = :times, address = :address, receivedAt = :at, expires = :gone")
                .conditionExpression("attribute_not_exists(pk) OR times = :seen")
                .expressionAttributeValues(Map.of(":times", AttributeValue.fromL(seen.with(request.at())), ":address", Item.text(request.address()),
                        ":at", Item.text(request.at()), ":gone", Item.number(Limits.forgotten(request.at())), ":seen", seen.seen())).build();
        return TransactWriteItem.builder().update(update).build();
    }

    private boolean moved(Mail mail, Instant due, String more) {
        Map<String, AttributeValue> values = new HashMap<>(Map.of(":due", Item.text(due), ":seen", Item.text(mail.due()), ":asked", Item.text(mail.asked())));
        if (more.contains(":one")) {
            values.put(":one", Item.number(1));
        }
        return table.changed(table.update(mail.subject(), MAIL + mail.letter()).updateExpression("SET receivedAt = :due" + more)
                .conditionExpression("receivedAt = :seen AND asked = :asked AND attribute_exists(#queue)")
                .expressionAttributeNames(Map.of("#queue", Item.QUEUE)).expressionAttributeValues(values).build());
    }

    /** It keeps no time when it is due: nobody looks for it any more. */
    private Update done(Mail mail, String when, String outcome) {
        return Update.builder().tableName(table.name()).key(Item.key(mail.subject(), MAIL + mail.letter()))
                .updateExpression("SET " + when + " = :now, outcome = :outcome REMOVE #queue, network")
                .conditionExpression("asked = :asked AND attribute_exists(#queue)")
                .expressionAttributeNames(Map.of("#queue", Item.QUEUE))
                .expressionAttributeValues(Map.of(":now", Item.text(clock.instant()), ":outcome", Item.text(outcome), ":asked", Item.text(mail.asked()))).build();
    }
}
