package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.pages.Escaped.html;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Wrong;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Utf8;

/** Every page of every form, drawn from the real words with the real templates. */
class FormPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern REFERENCE = Pattern.compile("(?:for|href|aria-describedby)=\"#?([A-Za-z][^\"/:]*)\"");

    private final Faults faults = new Faults();
    private final Site site = Site.read(ROOT, LocalDate.of(2026, 11, 22), faults);
    private final Forms forms = Forms.read(ROOT, site.facts(), faults);
    private final FormPages pages = new FormPages(site, Stylesheet.of(Utf8.read(ROOT, "assets/site.css", faults)), Templates.in(ROOT.resolve("templates")));

    @Test
    void the_real_forms_have_no_faults() {
        assertEquals(List.of(), faults.list());
        assertEquals(List.of("email-list", "membership"), forms.all().stream().map(Form::name).toList());
    }

    @Test
    void every_reference_in_every_state_meets_an_id() throws TemplateFault {
        for (Form form : forms.all()) {
            for (String page : List.of(pages.empty(form), pages.problems(Checked.of(form, Map.of())), pages.outage(Checked.of(form, Map.of())))) {
                Matcher references = REFERENCE.matcher(page);
                while (references.find()) {
                    for (String id : references.group(1).split(" ")) {
                        assertEquals(1, page.split("id=\"" + Pattern.quote(id) + "\"", -1).length - 1, id);
                    }
                }
            }
        }
    }

    @Test
    void the_page_for_leaving_begins_its_title_with_the_error_where_there_is_one() throws TemplateFault {
        Form list = forms.named("email-list").orElseThrow();
        Form asking = list.asking(list.addressField().orElseThrow());
        String name = list.addressField().orElseThrow().name();
        Leaving leaving = Leaving.read(ROOT, faults);
        for (Map<String, List<String>> typed : List.of(Map.<String, List<String>>of(), Map.of(name, List.of("pat@mail.com")))) {
            assertTrue(pages.leaving(leaving, "/leave", Checked.of(asking, typed)).contains("<title>" + html(leaving.title())), typed::toString);
        }
        assertTrue(pages.leaving(leaving, "/leave", Checked.of(asking, Map.of(name, List.of("nobody")))).contains("<title>" + html(list.words().error()) + " " + html(leaving.title())));
    }

    @Test
    void a_page_of_a_form_says_what_it_is_and_is_no_draft() throws Exception {
        String page = pages.empty(forms.all().get(0));
        String draft = "<strong>Draft.</strong>";
        assertTrue(page.contains("<body class=\"form\">"));
        assertTrue(Files.readString(ROOT.resolve("templates/frame.ftl")).contains(draft));
        assertFalse(page.contains(draft));
    }

    @Test
    void every_question_and_every_button_is_on_the_page() throws TemplateFault {
        for (Form form : forms.all()) {
            String page = pages.empty(form);
            for (Field field : form.fields()) {
                assertTrue(page.contains(html(field.label())), field.label());
            }
            assertTrue(page.contains("<button>" + html(form.submit()) + "</button>"));
            assertTrue(page.contains("action=\"/api/forms/" + form.name() + "\" method=\"post\""));
            assertFalse(page.contains("class=\"error"));
        }
    }

    @Test
    void the_summary_leads_to_each_field_in_order() throws TemplateFault {
        Form form = forms.named("membership").orElseThrow();
        String page = pages.problems(Checked.of(form, Map.of()));
        assertTrue(page.contains("""
                <div class="errors" role="alert">
                <h2>%s</h2>
                <ul>
                <li><a href="#your-name">%s</a></li>
                <li><a href="#email-address">%s</a></li>
                <li><a href="#your-roles-RC">""".formatted(html(form.words().problems()), missing(form, 0), missing(form, 1))), page);
        assertTrue(page.contains("<title>" + html(form.words().error() + " " + form.title()) + " - "));
    }

    @Test
    void what_somebody_typed_cannot_become_html() throws TemplateFault {
        Form form = forms.named("membership").orElseThrow();
        String page = pages.problems(Checked.of(form, Map.of("your-name", List.of("\"><script>"), "your-roles-other-in-words", List.of("' onfocus='"))));
        assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;\""));
        assertTrue(page.contains("value=\"&#39; onfocus=&#39;\""));
    }

    @Test
    void no_character_that_somebody_typed_is_taken_for_the_mark_of_the_weight() throws TemplateFault {
        String page = pages.problems(Checked.of(forms.named("membership").orElseThrow(), Map.of("your-name", List.of("a\ue000b"))));
        assertTrue(page.contains("value=\"a\ue000b\""));
        assertTrue(page.matches("(?s).*This page is \\d+ KB\\..*"), page);
    }

    @Test
    void the_trap_is_never_filled_again() throws TemplateFault {
        Form form = forms.named("membership").orElseThrow();
        assertFalse(pages.problems(Checked.of(form, Map.of("second-note", List.of("casino")))).contains("casino"));
    }

    @Test
    void a_page_of_a_form_weighs_ten_kilobytes_at_most() throws TemplateFault {
        for (Form form : forms.all()) {
            assertTrue(Weight.of(pages.problems(Checked.of(form, Map.of()))) <= 10 * 1024);
        }
    }

    private static String missing(Form form, int question) {
        return html(form.fields().get(question).errors().get(Wrong.MISSING));
    }
}
