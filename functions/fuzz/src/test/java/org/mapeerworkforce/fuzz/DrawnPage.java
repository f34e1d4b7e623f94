package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;

/** A page as a browser reads it. */
public record DrawnPage(Document document) {

    public static DrawnPage of(String html) {
        return new DrawnPage(Jsoup.parse(html));
    }

    /** Every typed text stands in its line or box again. */
    public void holds(Checked checked) {
        controls(checked.form()).forEach(control -> assertEquals(lineEnds(checked.typed().one(control.attr("name"))), typed(control), control.attr("name")));
    }

    /** Each element with the names of its attributes, in order: nothing that somebody typed can change it. */
    List<String> shape() {
        return document.getAllElements().stream().map(element -> element.tagName() + element.attributes().asList().stream().map(Attribute::getKey).toList()).toList();
    }

    /** The lines and boxes of the questions; the trap stays empty. */
    private List<Element> controls(Form form) {
        List<Element> controls = document.select("form input[type=text], form input[type=email], form input[type=tel], form textarea");
        return controls.stream().filter(control -> !control.attr("name").equals(form.honeypot().name())).toList();
    }

    private static String typed(Element control) {
        // A browser leaves out the line end that begins a text area (HTML, 13.2.6.4.7); jsoup does not.
        return lineEnds(control.tagName().equals("textarea") ? control.wholeText().replaceFirst("^\n", "") : control.attr("value"));
    }

    /** HTML has one line end (HTML, 13.2.3.5). */
    private static String lineEnds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
