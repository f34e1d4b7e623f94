package org.mapeerworkforce.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The links in mails. Who reads the table finds hashes alone, and cannot write a link from them:
 * a link is found by the hash of its hash, and compared with its hash.
 */
public final class Links {

    private static final String SK = "link";
    /** How long somebody can say that a submission is not theirs. */
    private static final Duration NOT_ME = Duration.ofDays(30);

    private final Table table;

    public Links(Table table) {
        this.table = table;
    }

    /** Where a link leads. @param subject the key of what it is about @param hash of its secret */
    public record Link(String subject, String hash) {
    }

    /** A new link for the person at an address to say that a submission is not theirs; returns its secret. */
    public String disowning(Requested request, Instant now) {
        String token = Token.random();
        put(Purpose.NOT_ME, token, request.subject(), request.address(), now, now.plus(Canary.is(request.subject()) ? Canary.STAYS : NOT_ME));
        return token;
    }

    /** Makes a link good. @param address the hash of the address that gets it, by which it is found when all of a person goes */
    void put(Purpose purpose, String token, String subject, String address, Instant now, Instant expires) {
        String hash = Fingerprint.ofSecret(token);
        Map<String, AttributeValue> item = new HashMap<>(Item.key(key(hash), SK));
        item.put("hash", Item.text(hash));
        item.put("purpose", Item.text(purpose.word()));
        item.put("subject", Item.text(subject));
        item.put(Item.ADDRESS, Item.text(address));
        item.put(Item.RECEIVED_AT, Item.text(now));
        item.put(Item.EXPIRES, Item.number(expires.getEpochSecond()));
        table.tell(client -> client.putItem(put -> put.tableName(table.name()).item(item)));
    }

    /** Goes the way of a link once, to the table and back. A function does so before its snapshot is taken. */
    public void prime() {
        table.at("link#primer", SK);
    }

    /** The link with this secret, if it is good for this purpose now. */
    public Optional<Link> find(String token, Purpose purpose, Instant now) {
        if (!Token.isOne(token)) {
            return Optional.empty();
        }
        String hash = Fingerprint.ofSecret(token);
        return table.at(key(hash), SK).filter(item -> same(item.get("hash").s(), hash) && item.get("purpose").s().equals(purpose.word()))
                .filter(item -> purpose == Purpose.LEAVE || !Item.expired(item, now))
                .map(item -> new Link(item.get("subject").s(), hash));
    }

    /** Lets a link stay for good. */
    void keep(String token) {
        table.changed(table.update(key(Fingerprint.ofSecret(token)), SK).updateExpression("REMOVE expires").conditionExpression("attribute_exists(pk)").build());
    }

    /** Lets a link stay until then. */
    void end(String token, Instant then) {
        table.changed(table.update(key(Fingerprint.ofSecret(token)), SK).updateExpression("SET expires = :then").conditionExpression("attribute_exists(pk)")
                .expressionAttributeValues(Map.of(":then", Item.number(then.getEpochSecond()))).build());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String key(String hash) {
        return "link#" + Fingerprint.ofSecret(hash);
    }
}
