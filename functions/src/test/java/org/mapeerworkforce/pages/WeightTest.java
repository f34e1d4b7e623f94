package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

/** The weight that a page tells is what its own bytes weigh on the wire. */
class WeightTest {

    private static final Pattern TOLD = Pattern.compile("\\n(\\d+) KB$");
    /** RFC 1952, section 2.3: a header of 10 bytes, a checksum and a length of 4 each. */
    private static final int AROUND = 18;

    private final Random random = new Random(20261122);

    @Test
    void a_page_tells_its_weight_in_whole_kilobytes_rounded_up() {
        for (int letters : new int[] {0, 900, 4_900, 11_000}) {
            String page = noise(letters + 700);
            for (int length = letters; length < letters + 700; length++) {
                String told = Weight.told(page.substring(0, length) + "\n\ue000");
                Matcher kilobytes = TOLD.matcher(told);
                assertTrue(kilobytes.find());
                assertEquals((weight(told) + 1023) / 1024, Integer.parseInt(kilobytes.group(1)), "letters: " + length);
                assertEquals(weight(told), Weight.of(told));
            }
        }
    }

    @Test
    void a_page_that_tells_no_weight_stays_as_it_is() {
        assertEquals("page", Weight.told("page"));
    }

    @Test
    void words_are_packed_as_small_as_can_be() {
        String page = random.ints(20_000, 0, 300).mapToObj(word -> "word" + word * 7).collect(Collectors.joining(" "));
        assertEquals(weight(page), Weight.of(page));
    }

    @Test
    void two_hundred_pages_are_known_and_the_one_before_is_forgotten() {
        LastWeighed last = new LastWeighed();
        for (int page = 0; page <= 200; page++) {
            last.told("page " + page);
        }
        assertEquals(200, last.size());
        assertFalse(last.containsKey("page 0"));
    }

    /** Nothing that could be packed. */
    private String noise(int letters) {
        return random.ints(letters, '!', '~').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static int weight(String page) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(page.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] part = new byte[64 * 1024];
        bytes.write(part, 0, deflater.deflate(part));
        return bytes.size() + AROUND;
    }
}
