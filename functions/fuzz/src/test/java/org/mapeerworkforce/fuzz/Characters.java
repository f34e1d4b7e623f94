package org.mapeerworkforce.fuzz;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each character that Unicode has or may get: its 1,112,064 scalar values. */
public final class Characters {

    private static final int SOME = 97;

    private Characters() {
    }

    public static Stream<String> all() {
        return IntStream.concat(IntStream.range(0, 0xD800), IntStream.rangeClosed(0xE000, 0x10FFFF)).mapToObj(Character::toString);
    }

    /**
     * The same, but of those that Unicode has not given out, and of those that it never will, only each {@value #SOME}th:
     * nothing tells one from the next. All of them where more than a million bodies are asked for.
     */
    public static Stream<String> known() {
        return all().filter(character -> given(character.codePointAt(0)) || character.codePointAt(0) % SOME == 0 || Long.getLong("fuzz") > 1_000_000);
    }

    private static boolean given(int character) {
        return Character.isDefined(character) && Character.getType(character) != Character.PRIVATE_USE;
    }
}
