package org.mapeerworkforce.fuzz;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each character that Unicode has or may get: its 1,112,064 scalar values. */
public final class Characters {

    private Characters() {
    }

    public static Stream<String> all() {
        return IntStream.concat(IntStream.range(0, 0xD800), IntStream.rangeClosed(0xE000, 0x10FFFF)).mapToObj(Character::toString);
    }
}
