package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Facts;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.source.Faults;

class BodyTest {

    private final Form form = Forms.read(Path.of(".."), new Facts(Map.of()), new Faults()).named("membership").orElseThrow();

    @Test
    void what_may_be_chosen_more_than_once_may_come_more_than_once() {
        assertEquals(new Body.Sent(Map.of("your-roles", List.of("RC", "CPS"))), body("your-roles=RC&your-roles=CPS"));
    }

    @Test
    void half_a_character_is_damage() {
        assertEquals(new Body.Unreadable(Refused.UNREADABLE), body("name=\ud800"));
    }

    private Body body(String text) {
        return Body.of(new Request("POST", "", "membership", "", Map.of("content-type", "application/x-www-form-urlencoded"), Map.of(), text, false), form);
    }
}
