package org.mapeerworkforce.faults;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Troubles of every kind by chance, each counted. */
public final class Chance implements Supplier<Trouble> {

    private final Random random;
    private final double share;
    private final Map<Troubles, Integer> met = new EnumMap<>(Troubles.class);

    /** @param share how many of the requests meet with one, from 0 to 1 */
    public Chance(double share, long seed) {
        this.share = share;
        this.random = new Random(seed);
    }

    @Override
    public synchronized Trouble get() {
        if (random.nextDouble() >= share) {
            return Trouble.NONE;
        }
        Troubles trouble = Troubles.values()[random.nextInt(Troubles.values().length)];
        met.merge(trouble, 1, Integer::sum);
        return trouble;
    }

    /** How often each has happened. */
    public synchronized Map<Troubles, Integer> met() {
        return new EnumMap<>(met);
    }
}
