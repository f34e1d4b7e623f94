package org.mapeerworkforce.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Answers;

/** Keys that lie in a table for years: what they are made of must not change. */
class FingerprintTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    /** SHA-256 of {@code 15:pat@example.org}. */
    @Test
    void an_address_has_one_however_it_is_written() {
        assertEquals("_OFTO83dOZ_jQv0sr2iFnLrad2wHIOrGHn18VzFoN1w", Fingerprint.of("pat@example.org"));
        assertEquals("_OFTO83dOZ_jQv0sr2iFnLrad2wHIOrGHn18VzFoN1w", Fingerprint.of("Pat@Example.ORG"));
    }

    /** SHA-256 of {@code 10:membership10:2026-11-229:your-name1:13:Pat10:your-roles1:22:RC3:CPS}. */
    @Test
    void answers_have_one() {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        answers.put("your-name", List.of("Pat"));
        answers.put("your-roles", List.of("RC", "CPS"));
        assertEquals("d-HpRDnD-5VjDFyKYOy3P7OmYWKdPf_EYA-dSjv25w0", Fingerprint.of("membership", DAY, new Answers(answers)));
    }

    @Test
    void no_two_lists_of_answers_look_alike() {
        assertNotEquals(Fingerprint.of("a", DAY, new Answers(Map.of("n", List.of("1:x1:y")))), Fingerprint.of("a", DAY, new Answers(Map.of("n", List.of("x", "y")))));
        assertNotEquals(Fingerprint.of("a", DAY, new Answers(Map.of("n", List.of("xy")))), Fingerprint.of("a", DAY, new Answers(Map.of("n", List.of("x", "y")))));
    }
}
