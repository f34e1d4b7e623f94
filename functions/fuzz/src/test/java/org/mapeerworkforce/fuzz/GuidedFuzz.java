package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.provider.MethodSource;

/** Every target, with Jazzer choosing: it can fuzz one test in a process, so the first byte says which target it is. */
class GuidedFuzz {

    private static final Shares SHARES = new Shares(Targets.ALL, Long.getLong("fuzz.guided"));
    private static final String AGAIN = System.getProperty("fuzz.again", "");
    /** So many for each target, of 1, 4, 16 and 64 bytes: with them it gets further in the same time than from nothing. */
    private static final int SEEDS = 4;
    private static final int SEED = 20261122;

    /** What Jazzer begins with. */
    static Stream<byte[]> seeds() {
        SplittableRandom random = new SplittableRandom(SEED);
        Stream<byte[]> seeds = IntStream.range(0, Targets.ALL.size() * SEEDS).mapToObj(number -> {
            byte[] seed = new byte[1 << 2 * (number / Targets.ALL.size())];
            random.nextBytes(seed);
            return of(number % Targets.ALL.size(), seed);
        });
        return AGAIN.isEmpty() ? seeds : Stream.concat(Stream.of(Base64.getUrlDecoder().decode(AGAIN)), seeds);
    }

    @MethodSource("seeds")
    @FuzzTest
    void what_must_hold_holds_for_whatever_reaches_new_code(byte[] bytes) {
        int place = SHARES.take(bytes.length == 0 ? 0 : (bytes[0] & 0xFF) % Targets.ALL.size());
        try {
            Targets.ALL.get(place).run().with(new Guided(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length)));
        } catch (Throwable broken) {
            String again = Base64.getUrlEncoder().withoutPadding().encodeToString(of(place, bytes));
            throw new AssertionError(Targets.ALL.get(place) + " broke; mvn verify -pl functions/fuzz -am -Dfuzz.again=" + again + " tries it again, first of all", broken);
        }
    }

    /** Jazzer says nothing where it does not fuzz at all, but tries what it begins with. */
    @AfterAll
    static void each_target_has_had_its_share() {
        assertEquals(List.of(), SHARES.missed());
    }

    private static byte[] of(int place, byte[] bytes) {
        byte[] same = Arrays.copyOf(bytes, Math.max(1, bytes.length));
        same[0] = (byte) place;
        return same;
    }
}
