package org.mapeerworkforce.store;

import java.time.Clock;
import java.util.Map;

/** Addresses that are never written to again: mail came back from them, or somebody complained. Kept as keyed hashes, which tell nobody. */
public final class Suppressions {

    private static final String SK = "suppressed";

    private final Table table;
    private final Keyed keyed;
    private final Clock clock;

    public Suppressions(Table table, Keyed keyed, Clock clock) {
        this.table = table;
        this.keyed = keyed;
        this.clock = clock;
    }

    /** Never writes to an address again. @param why one word; the first one stays */
    public void add(String email, String why) {
        table.changed(table.update(key(Fingerprint.of(email)), SK).updateExpression("SET since = :now, why = :why").conditionExpression("attribute_not_exists(pk)")
                .expressionAttributeValues(Map.of(":now", Item.text(clock.instant()), ":why", Item.text(why))).build());
    }

    /** @param address its hash */
    public boolean has(String address) {
        return table.at(key(address), SK).isPresent();
    }

    private String key(String address) {
        return "suppressed#" + keyed.hash("suppressed", address);
    }
}
