package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** And what makes a search begin again, letters change their places, one letter many, and no letter like another. */
    static Stream<String> parts() {
        String different = IntStream.range(0x4E00, 0x4E00 + 20_000).mapToObj(Character::toString).collect(Collectors.joining());
        return Stream.concat(Words.PARTS.stream(), Stream.of("a.", "\u3000", "\u0316\u0301", "\uFDFA", "0", "x#", different));
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
