package org.mapeerworkforce.fuzz;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million bodies in each build, ten million by command, and whatever else there is beside them. */
class SeededTest {

    private static final long BODIES = Long.getLong("fuzz");
    private static final String FIRST = System.getProperty("fuzz.seed", "");

    static Stream<Target> targets() {
        return Targets.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void what_must_hold_holds_for_whatever_comes(Target target) {
        long runs = Math.max(1, BODIES / target.every());
        long began = System.nanoTime();
        long first = FIRST.isBlank() ? began : Long.parseLong(FIRST);
        seeds(target, first, first + runs).forEach(seed -> once(target, seed));
        System.out.printf("fuzzed: %,d %s, %,d a second%n", runs, target, runs * 1_000_000_000L / Math.max(1, System.nanoTime() - began));
    }

    /** Those that are many are asked of code without a state, on all cores; the others of a function, which Lambda never calls twice at once. */
    private static LongStream seeds(Target target, long first, long end) {
        LongStream seeds = LongStream.range(first, end);
        return target.every() == 1 ? seeds.parallel() : seeds;
    }

    private static void once(Target target, long seed) {
        try {
            target.run().with(new Seeded(seed));
        } catch (Throwable broken) {
            throw new AssertionError(target + " broke; mvn verify -pl functions/fuzz -am -Dfuzz.seed=" + seed + " tries it again, first of all", broken);
        }
    }
}
