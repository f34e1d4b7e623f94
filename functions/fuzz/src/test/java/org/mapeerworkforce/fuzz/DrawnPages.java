package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.pages.TemplateFault;

/** A form that is drawn again holds what was typed, and has the shape that it has with a plain "x" in its place. */
final class DrawnPages {

    private DrawnPages() {
    }

    static void run(Chance chance) throws TemplateFault {
        Form form = chance.one(Given.FORMS);
        Map<String, List<String>> sent = new LinkedHashMap<>();
        form.names().forEach(name -> sent.put(name, List.of(chance.once(4) ? "" : Words.text(chance))));
        Checked checked = Judged.of(form, sent);
        boolean outage = chance.once(4);
        DrawnPage page = DrawnPage.of(draw(checked, outage));
        page.holds(checked);
        assertEquals(DrawnPage.of(draw(Plain.like(checked), outage)).shape(), page.shape());
    }

    private static String draw(Checked checked, boolean outage) throws TemplateFault {
        return outage ? Given.PAGES.outage(checked) : Given.PAGES.problems(checked);
    }
}
