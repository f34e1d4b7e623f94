package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.fuzz.Characters;

/** Each character there is, in each place of an address: what is kept can be written to, and is what was typed. */
class AddressCharactersTest {

    private static final Pattern BEHIND = Pattern.compile("pat@(example\\.org|example\\.org[a-z0-9]+|example\\.xn--[a-z0-9-]+)");
    private static final Pattern WITHIN = Pattern.compile("pat@[a-z0-9.-]+\\.org");

    @Test
    void before_the_sign_nothing_changes() {
        Characters.tried().forEach(character -> {
            boolean taken = character.length() == 1 && "!#$%&'*+-./0123456789=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~".contains(character) && !character.equals("@");
            for (String typed : List.of("p" + character + "t@example.org", "pa" + character + "@example.org")) {
                assertEquals(typed, EmailAddress.normalised(typed));
                assertEquals(taken, EmailAddress.possible(typed), typed);
            }
        });
    }

    @Test
    void around_an_address_only_blanks_and_stops_go() {
        Characters.tried().forEach(character -> {
            String before = EmailAddress.normalised(character + "pat@example.org");
            String behind = EmailAddress.normalised("pat@example.org" + character);
            assertTrue(Set.of("pat@example.org", character + "pat@example.org").contains(before), before);
            assertTrue(!EmailAddress.possible(behind) || BEHIND.matcher(behind).matches(), behind);
        });
    }

    @Test
    void in_a_domain_it_becomes_ascii_or_is_refused() {
        Characters.tried().forEach(character -> {
            for (String typed : List.of("pat@" + character + "example.org", "pat@exam" + character + "ple.org", "pat@example" + character + ".org")) {
                String kept = EmailAddress.normalised(typed);
                assertTrue(!EmailAddress.possible(kept) || WITHIN.matcher(kept).matches(), kept);
            }
        });
    }
}
