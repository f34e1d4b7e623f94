package org.mapeerworkforce.store;

import static java.time.temporal.ChronoUnit.HOURS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many mails may go: to one address, from one network, in all. Nobody's mailbox can be filled
 * through our forms. Every count is a conditional write over what was seen, so none is too low:
 * where the answer to one is lost, its place in that hour stays empty, and the mail has the next.
 */
final class Limits {

    private static final Duration DAY = Duration.ofDays(1);
    /** No network is remembered for more than a day, so no place is given later. */
    private static final Duration AHEAD = Duration.ofHours(23);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final int IN_A_MONTH = 3;
    private static final String SLOT = "slot";

    private final Table table;

    Limits(Table table) {
        this.table = table;
    }

    /** The key of what we know of an address, by its hash. */
    static String person(String address) {
        return "address#" + address;
    }

    /** Below that key, when letters of one kind went there. */
    static String of(String letter) {
        return "limit#" + letter;
    }

    /** When letters of one kind went to one address. */
    record Sent(List<String> times) {

        static Sent of(Optional<Map<String, AttributeValue>> item) {
            return new Sent(item.map(there -> there.get("times").l().stream().map(AttributeValue::s).toList()).orElse(List.of()));
        }

        /** One in 24 hours and three in 30 days; what is asked again is the one that it was. */
        boolean allows(Instant at) {
            return times.contains(Item.written(at)) || after(at.minus(DAY)).isEmpty() && after(at.minus(MONTH)).size() < IN_A_MONTH;
        }

        List<AttributeValue> with(Instant at) {
            List<String> all = new ArrayList<>(after(at.minus(MONTH)));
            if (!all.contains(Item.written(at))) {
                all.add(Item.written(at));
            }
            return all.stream().map(Item::text).toList();
        }

        AttributeValue seen() {
            return AttributeValue.fromL(times.stream().map(Item::text).toList());
        }

        private List<String> after(Instant then) {
            return times.stream().filter(time -> Instant.parse(time).isAfter(then)).toList();
        }
    }

    Sent sent(String address, String letter) {
        return Sent.of(table.at(person(address), of(letter)));
    }

    static long forgotten(Instant at) {
        return at.plus(MONTH).getEpochSecond();
    }

    /** A place among the mails of an hour. @param at when to go, or to ask again @param taken whether it is kept until then */
    record Place(Instant at, boolean taken) {
    }

    /** Takes the next free place: now, or at the beginning of a later hour, or none where all are taken for a day. */
    Place next(String counter, int perHour, Instant now) {
        return Table.tried(() -> {
            Hour seen = Hour.of(table.at(counter, SLOT));
            Hour mine = seen.next(perHour, now.truncatedTo(HOURS));
            if (mine.begins().isAfter(now.plus(AHEAD))) {
                return Optional.of(new Place(now.plus(AHEAD), false));
            }
            Place place = new Place(mine.begins().isAfter(now) ? mine.begins() : now, true);
            return Optional.of(place).filter(free -> taken(counter, seen, mine));
        });
    }

    private boolean taken(String counter, Hour seen, Hour mine) {
        return table.changed(table.update(counter, SLOT).updateExpression("SET begins = :begins, used = :used, expires = :gone")
                .conditionExpression("attribute_not_exists(pk) OR (begins = :seen AND used = :count)")
                .expressionAttributeValues(Map.of(":begins", Item.text(mine.begins()), ":used", Item.number(mine.used()),
                        ":gone", Item.number(mine.begins().plus(1, HOURS).getEpochSecond()),
                        ":seen", Item.text(seen.begins()), ":count", Item.number(seen.used()))).build());
    }

    /** The last hour in which a place was given, and how many were. */
    private record Hour(Instant begins, int used) {

        static Hour of(Optional<Map<String, AttributeValue>> item) {
            return item.map(there -> new Hour(Instant.parse(there.get("begins").s()), Integer.parseInt(there.get("used").n()))).orElse(new Hour(Instant.EPOCH, 0));
        }

        Hour next(int perHour, Instant current) {
            if (begins.isBefore(current)) {
                return new Hour(current, 1);
            }
            return used < perHour ? new Hour(begins, used + 1) : new Hour(begins.plus(1, HOURS), 1);
        }
    }
}
