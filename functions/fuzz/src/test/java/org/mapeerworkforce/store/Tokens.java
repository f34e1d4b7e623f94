package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Words;

/** What comes as the secret of a link in an address. */
public final class Tokens {

    /** One that no link has. */
    public static final String NOBODYS = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJ-01234";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Tokens() {
    }

    public static void run(Chance chance) {
        String text = odd(chance);
        assertEquals(written(text), Token.isOne(text), text);
        assertTrue(!chance.once(100) || Token.isOne(Token.random()));
    }

    /** Whether a text is written like a secret of ours, letter by letter. */
    public static boolean written(String text) {
        return text.length() == 43 && text.chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0);
    }

    /** A secret, or what is nearly one, or anything. */
    public static String odd(Chance chance) {
        if (chance.once(3)) {
            return Words.text(chance);
        }
        StringBuilder token = new StringBuilder(NOBODYS);
        int changes = chance.below(3);
        for (int change = 0; change < changes; change++) {
            token.setCharAt(chance.below(token.length()), (char) (chance.once(9) ? chance.below(0xD800) : 32 + chance.below(95)));
        }
        return chance.once(9) ? token + chance.one(Words.PARTS) : token.toString();
    }
}
