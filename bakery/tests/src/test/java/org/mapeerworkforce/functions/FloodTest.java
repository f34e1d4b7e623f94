package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Nobody's mailbox can be filled through our forms: {@code mvn verify -Dflood=100000} tries harder. */
class FloodTest {

    private static final int POSTS = Integer.getInteger("flood", 2000);
    private static final int THREADS = 8;
    private static final int PATIENCE = 20;
    private static final String VICTIM = "victim@example.org";

    private final Town town = new Town();

    @Test
    void however_often_an_address_is_typed_one_mail_goes_there() throws Exception {
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger accepted = new AtomicInteger();
        AtomicInteger repeated = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            all.add(threads.submit(() -> {
                for (int post = next.getAndIncrement(); post < POSTS; post = next.getAndIncrement()) {
                    String viewer = "10." + post % 5 + "." + post / 250 % 250 + "." + post % 250 + ":1000";
                    repeated.addAndGet(outages(viewer));
                    accepted.incrementAndGet();
                }
            }));
        }
        threads.shutdown();
        while (!threads.awaitTermination(100, TimeUnit.MILLISECONDS)) {
            town.pump();
        }
        for (Future<?> one : all) {
            one.get();
        }
        town.settle().due().pass(Duration.ofHours(23)).due();
        assertEquals(POSTS, accepted.get());
        assertEquals(1, town.post.all().size());
        System.out.println(POSTS + " posts of one address, " + repeated + " of them sent again after an outage: 1 mail, " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }

    /** On a busy machine the database may not answer in time: whoever hears so sends again. Returns how often they heard so. */
    private int outages(String viewer) {
        for (int heard = 0; heard < PATIENCE; heard++) {
            int status = town.joinList(VICTIM, viewer).status();
            if (status == 303) {
                return heard;
            }
            assertEquals(504, status);
        }
        throw new AssertionError(PATIENCE + " outages for one post");
    }
}
