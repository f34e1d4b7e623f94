package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.faults.Chance;
import org.mapeerworkforce.faults.TroubledService;
import org.mapeerworkforce.faults.Troubles;

/**
 * Neighbors join the list, say yes and leave, while three of ten requests that any of our functions
 * sends to the database go wrong. What they are told is true, and every mail that is owed comes.
 * {@code -Dneighbors=300} has more of them.
 */
class TroubledTownTest {

    private static final int NEIGHBORS = Integer.getInteger("neighbors", 5);
    private static final long SEED = Long.getLong("seed", 20261122);
    private static final double SHARE = 0.3;
    private static final int AT_ONCE = 8;
    /** One silence is an outage: a person or a batch hears of it. */
    private static final String DEADLINE = "1500";

    @Test
    void what_people_are_told_is_true_and_every_mail_comes_though_answers_are_lost() throws Exception {
        long start = System.nanoTime();
        Chance chance = new Chance(SHARE, SEED, kinds());
        try (TroubledService troubled = new TroubledService(Database.LOCAL.endpoint(), chance)) {
            Town town = new Town(Map.of("DYNAMODB_ENDPOINT", troubled.endpoint().toString(), "STORE_DEADLINE_MILLIS", DEADLINE,
                    "MAILS_PER_HOUR", String.valueOf(NEIGHBORS), "MAILS_PER_HOUR_AND_NETWORK", "3"));
            Mailroom mails = new Mailroom(town, NEIGHBORS);
            List<Neighbor> everybody = IntStream.range(0, NEIGHBORS).mapToObj(number -> new Neighbor(number, town, mails)).toList();
            live(everybody, mails);
            System.out.printf("%d neighbors, seed %d, %.0f s: %d mails, %d of them lost and sent again; troubles met: %s%n", NEIGHBORS, SEED, (System.nanoTime() - start) / 1e9,
                    town.post.all().size(), mails.losses(), chance.met());
            assertEquals(List.of(), Census.of(town.rows()).lies(everybody, mails));
            assertFalse(mails.tooManyInAnHour());
            assertTrue(chance.met().keySet().containsAll(Set.of(Troubles.LOST, Troubles.CUT, Troubles.HUNG_UP)), () -> "what was stored, and nobody heard of it, was met: " + chance.met());
            assertEquals(List.of(), town.logged().lines().filter(line -> line.contains("\"at\":") && !line.contains("\"at\":\"org.mapeerworkforce.store.StoreUnavailable ")).toList());
        }
    }

    /** Each silence takes as long as the deadline, so there are fewer of them. */
    private static List<Troubles> kinds() {
        List<Troubles> kinds = new ArrayList<>(List.of(Troubles.values()));
        for (int more = 0; more < 5; more++) {
            kinds.addAll(EnumSet.complementOf(EnumSet.of(Troubles.STALLED, Troubles.APPLIED_AND_STALLED)));
        }
        return kinds;
    }

    private static void live(List<Neighbor> everybody, Mailroom mails) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        List<Future<Void>> lives = new ArrayList<>();
        everybody.forEach(neighbor -> lives.add(threads.submit(neighbor)));
        threads.shutdown();
        mails.serve(() -> {
            try {
                return threads.awaitTermination(20, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                throw new AssertionError(ended);
            }
        });
        for (Future<Void> life : lives) {
            life.get();
        }
    }
}
