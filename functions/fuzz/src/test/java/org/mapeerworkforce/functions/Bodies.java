package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Judged;

/** What a browser sends, what a program sends, and what arrives damaged. */
public final class Bodies {

    private Bodies() {
    }

    public static void run(Chance chance) {
        Form form = chance.one(Given.FORMS);
        Posted posted = Posted.of(chance, form);
        Body body = Body.of(new Request("POST", "", form.name(), "", Map.of("content-type", posted.type()), Map.of(), posted.body(), posted.base64()), form);
        if (body instanceof Body.Unreadable unreadable) {
            assertTrue(posted.outcomes().contains(unreadable.why().name()), () -> unreadable.why() + " instead of " + posted.outcomes());
        } else {
            Map<String, ?> read = ((Body.Sent) body).values();
            assertTrue(posted.outcomes().contains(Posted.READ), () -> "read, instead of " + posted.outcomes());
            posted.values().ifPresent(values -> assertEquals(values, read));
            Judged.of(form, ((Body.Sent) body).values());
        }
    }
}
