package org.mapeerworkforce.fuzz;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each character that Unicode has or may get: its 1,112,064 scalar values. */
public final class Characters {

    /** Of those of which nothing tells one from the next, a build tries each of so many. */
    private static final int SOME = 97;
    /** How many bodies a build tries: whoever asks for more wants each character, too. */
    private static final long BUILD = 1_000_000;
    private static final List<String> TRIED = scalars().filter(character -> Long.getLong("fuzz") > BUILD || tried(character)).mapToObj(Character::toString).toList();

    private Characters() {
    }

    public static IntStream scalars() {
        return IntStream.concat(IntStream.range(0, 0xD800), IntStream.rangeClosed(0xE000, 0x10FFFF));
    }

    /** The escape of every test here: all of them by command, and in each build a sample. */
    public static Stream<String> tried() {
        return TRIED.stream();
    }

    /** Everything but most ideographs, most syllables of Hangul, and most of what Unicode has not given out. */
    static boolean tried(int character) {
        return character % SOME == 0 || Hidden.is(character) || Character.isDefined(character) && Character.getType(character) != Character.PRIVATE_USE
                && !Character.isIdeographic(character) && !(character >= 0xAC00 && character <= 0xD7A3);
    }
}
