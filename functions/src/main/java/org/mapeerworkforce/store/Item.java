package org.mapeerworkforce.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Answers;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The names of attributes, and how our values stand in them. */
final class Item {

    static final String PK = "pk";
    static final String SK = "sk";
    static final String FORM = "form";
    static final String STATUS = "status";
    static final String ANSWERS = "answers";
    static final String ADDRESS = "address";
    static final String QUEUE = "queue";
    static final String CODE = "code";
    /** Where a request came from, as {@link Keyed} tells it; taken off as soon as its mail is decided. */
    static final String NETWORK = "network";
    /** When it was sent, and for a mail that waits, when it is due: the order of every index. */
    static final String RECEIVED_AT = "receivedAt";
    /** When DynamoDB may delete it, in seconds (the table's TTL). It may be days late: readers look at the time themselves. */
    static final String EXPIRES = "expires";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Item() {
    }

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(String.valueOf(number));
    }

    static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of(PK, text(pk), SK, text(sk));
    }

    static String queue(String form, Status status) {
        return form + "#" + status.word();
    }

    /** Lists throughout, so that no reader needs to know how many answers a question takes. */
    static AttributeValue answers(Answers answers) {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        answers.values().forEach((name, values) -> map.put(name, AttributeValue.fromL(values.stream().map(Item::text).toList())));
        return AttributeValue.fromM(map);
    }

    static Answers answers(Map<String, AttributeValue> item) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        item.get(ANSWERS).m().forEach((name, values) -> answers.put(name, values.l().stream().map(AttributeValue::s).toList()));
        return new Answers(answers);
    }

    static Optional<String> text(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name)).map(AttributeValue::s);
    }

    static Optional<Instant> time(Map<String, AttributeValue> item, String name) {
        return text(item, name).map(Instant::parse);
    }

    static AttributeValue text(Instant instant) {
        return text(written(instant));
    }

    /** Always in milliseconds, so that the order of texts is that of times. */
    static String written(Instant instant) {
        return TIME.format(instant);
    }

    static boolean expired(Map<String, AttributeValue> item, Instant now) {
        return item.containsKey(EXPIRES) && Long.parseLong(item.get(EXPIRES).n()) <= now.getEpochSecond();
    }
}
