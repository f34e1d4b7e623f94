package org.mapeerworkforce.fuzz;

import java.util.SplittableRandom;

/** Choices that one number decides, so that a run can be repeated. */
final class Seeded implements Chance {

    private final SplittableRandom random;

    Seeded(long seed) {
        this.random = new SplittableRandom(seed);
    }

    @Override
    public int below(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public byte[] bytes(int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }
}
