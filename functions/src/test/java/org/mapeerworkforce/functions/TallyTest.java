package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What the log is told of one call. */
class TallyTest {

    private final Tally tally = new Tally();

    @Test
    void what_happened_is_counted_once_for_each_call() {
        tally.count("sent");
        tally.count("later");
        tally.count("sent");
        assertEquals("{\"code\":\"done\",\"requestId\":\"one\",\"later\":1,\"sent\":2,\"ms\":7}\n", tally.line("one", 7, ""));
        assertEquals("{\"code\":\"done\",\"requestId\":\"two\",\"ms\":8}\n", tally.line("two", 8, ""));
    }

    @Test
    void what_broke_is_told_with_its_place() {
        assertEquals("{\"code\":\"broken\",\"requestId\":\"one\",\"ms\":7,\"at\":\"Place.java:1\"}\n", tally.line("one", 7, "Place.java:1"));
    }
}
