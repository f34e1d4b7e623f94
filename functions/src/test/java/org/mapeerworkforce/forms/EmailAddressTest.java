package org.mapeerworkforce.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EmailAddressTest {

    @Test
    void a_domain_is_in_small_letters_and_the_rest_as_typed() {
        assertEquals("Pat@mail.org", EmailAddress.normalised("Pat@Mail.ORG"));
        assertEquals("@mail.org", EmailAddress.normalised("@Mail.ORG"));
        assertEquals("Mail.ORG", EmailAddress.normalised("Mail.ORG"));
    }

    @Test
    void blanks_around_it_and_dots_behind_it_are_no_part_of_it() {
        assertEquals("pat@mail.org", EmailAddress.normalised(" \u00a0pat@mail.org.. "));
        assertEquals("", EmailAddress.normalised("  "));
        assertEquals("", EmailAddress.normalised(".."));
    }

    @Test
    void a_domain_of_254_letters_is_read_and_a_longer_one_is_left() {
        assertEquals("p@" + "a".repeat(254), EmailAddress.normalised("p@" + "A".repeat(254)));
        assertEquals("p@" + "A".repeat(255), EmailAddress.normalised("p@" + "A".repeat(255)));
    }

    @Test
    void a_letter_can_be_sent_to_64_letters_and_254_in_all() {
        assertTrue(EmailAddress.possible("p".repeat(64) + "@example.org"));
        assertFalse(EmailAddress.possible("p".repeat(65) + "@example.org"));
        assertTrue(EmailAddress.possible("p@" + "a.".repeat(124) + "orgs"));
        assertFalse(EmailAddress.possible("pp@" + "a.".repeat(124) + "orgs"));
        assertFalse(EmailAddress.possible("@example.org"));
    }

    @Test
    void one_address_has_one_key() {
        assertEquals("pat@example.org", EmailAddress.key("Pat@example.org"));
    }
}
