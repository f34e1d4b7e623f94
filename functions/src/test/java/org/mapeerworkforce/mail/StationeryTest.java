package org.mapeerworkforce.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.pages.TemplateFault;

class StationeryTest {

    private final Stationery stationery = new Stationery(Path.of("..", "templates"), List.of("The \uE000 Club"));

    @Test
    void the_sign_that_a_page_tells_its_weight_at_is_a_letter_like_any_other_here() throws TemplateFault {
        assertTrue(stationery.html("News", List.of()).contains("The \uE000 Club"));
    }
}
