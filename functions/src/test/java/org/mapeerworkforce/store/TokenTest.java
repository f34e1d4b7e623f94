package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.Provider;
import java.security.SecureRandomSpi;
import java.security.Security;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Secrets of links, and the chance that they are made of. */
class TokenTest {

    @Test
    void a_thousand_are_a_thousand() {
        List<String> tokens = Stream.generate(Token::random).limit(1000).toList();
        assertEquals(1000, Set.copyOf(tokens).size());
        assertTrue(tokens.stream().allMatch(Token::isOne));
    }

    @Test
    void what_is_shorter_or_longer_or_has_another_letter_is_none() {
        String one = "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHB-_";
        assertTrue(Token.isOne(one));
        for (String none : List.of("", one.substring(1), one + "w", one.replace('-', '+'), one.replace('_', ' '))) {
            assertFalse(Token.isOne(none), none);
        }
    }

    /** Java's SecureRandom is asked, and anew for each: none that a snapshot holds would know of the one that came first now. */
    @Test
    void every_bit_comes_from_the_secure_source_that_there_is_now() {
        Token.random();
        ReceiptCode.random();
        Security.insertProviderAt(new Sevens(), 1);
        try {
            assertEquals("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", Token.random());
            assertEquals(ReceiptCode.random(), ReceiptCode.random());
        } finally {
            Security.removeProvider("Sevens");
        }
        assertNotEquals("BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", Token.random());
        assertNotEquals(ReceiptCode.random(), ReceiptCode.random());
    }

    /** A source of chance that always says seven. */
    private static final class Sevens extends Provider {

        private static final long serialVersionUID = 1;

        Sevens() {
            super("Sevens", "1", "always seven");
            put("SecureRandom.Sevens", Seven.class.getName());
        }
    }

    /** Java makes one by its name. */
    public static final class Seven extends SecureRandomSpi {

        private static final long serialVersionUID = 1;

        @Override
        protected void engineSetSeed(byte[] seed) {
            // Nothing changes it.
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 7);
        }

        @Override
        protected byte[] engineGenerateSeed(int bytes) {
            return new byte[bytes];
        }
    }
}
