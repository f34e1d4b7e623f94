package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;

/** As much as a body can hold, of whatever is hard to read: nobody can keep a function busy with it. */
class LongestTest {

    /**
     * In nanoseconds of the processor's own time, so that a busy machine changes little. The slowest takes
     * 0.3 s; what looks at each run of letters from each of its letters took 18 s.
     */
    private static final long LONGEST = 4_000_000_000L;
    private static final int CHARACTERS = 64 * 1024;

    static Stream<String> parts() {
        return Words.PARTS.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void no_answer_takes_long_to_judge(String part) {
        String typed = part.repeat(CHARACTERS / part.length()) + "x@" + part.repeat(CHARACTERS / part.length());
        for (Field field : Given.KINDS.fields()) {
            long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Checked.of(Given.KINDS, field.names().stream().collect(Collectors.toMap(name -> name, name -> List.of(typed))));
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
            assertTrue(took < LONGEST, () -> field.name() + " took " + took / 1_000_000 + " ms");
        }
    }
}
