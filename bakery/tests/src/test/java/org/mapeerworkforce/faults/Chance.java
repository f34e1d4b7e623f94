package org.mapeerworkforce.faults;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Troubles by chance, each counted. */
public final class Chance implements Supplier<Trouble> {

    private final Random random;
    private final double share;
    private final List<Troubles> kinds;
    private final Map<Troubles, Integer> met = new EnumMap<>(Troubles.class);

    /** Of every kind. @param share how many of the requests meet with one, from 0 to 1 */
    public Chance(double share, long seed) {
        this(share, seed, List.of(Troubles.values()));
    }

    /** @param kinds to draw from; what stands there more often comes more often */
    public Chance(double share, long seed, List<Troubles> kinds) {
        this.share = share;
        this.kinds = kinds;
        this.random = new Random(seed);
    }

    @Override
    public synchronized Trouble get() {
        if (random.nextDouble() >= share) {
            return Trouble.NONE;
        }
        Troubles trouble = kinds.get(random.nextInt(kinds.size()));
        met.merge(trouble, 1, Integer::sum);
        return trouble;
    }

    /** How often each has happened. */
    public synchronized Map<Troubles, Integer> met() {
        return new EnumMap<>(met);
    }
}
