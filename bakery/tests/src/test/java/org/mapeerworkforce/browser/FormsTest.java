package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.preview.LivePreview;

/** Every form of the real site, from the first look to the row in the table, in a real browser, script off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Kept kept = new Kept();
    private Playwright playwright;
    private Browser browser;
    private LivePreview preview;
    private List<Form> forms;

    @BeforeAll
    void open(@TempDir Path scratch) throws IOException {
        forms = new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), scratch).forms().all();
        preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()), kept);
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
        preview.close();
    }

    @TestFactory
    Stream<DynamicTest> every_state_is_fit_for_everyone() {
        return forms.stream().flatMap(form -> Arrays.stream(State.values()).map(state -> dynamicTest(form.name() + " " + state, () -> {
            try (Visit visit = Visit.forChecker(browser, ColorScheme.LIGHT)) {
                Filled person = person(visit, form);
                assertEquals(state.status(), state.send(person, kept));
                assertEquals(state.isForm() ? 1 : 0, person.button().count());
                Fit.forEveryone(person.page());
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> what_is_wrong_is_said_and_mended_with_every_answer_kept() {
        return each(person -> {
            Page page = person.page();
            assertEquals(422, person.incomplete().send().status());
            assertTrue(page.title().startsWith(person.form().words().error() + " "), page.title());
            assertEquals("nobody", person.named(address(person)).inputValue());
            assertEquals(texts(person).stream().map(name -> Filled.WORDS).toList(), texts(person).stream().map(name -> person.named(name).inputValue()).toList());
            String target = page.locator(".errors a").first().getAttribute("href");
            page.locator(".errors a").first().click();
            assertTrue(page.url().endsWith(target), page.url());
            assertEquals(target.substring(1), page.evaluate("document.activeElement.id"));

            assertEquals(200, person.complete().send().status());
            assertEquals(person.form().received().title(), page.locator("h1").innerText());
            assertEquals(1, rows(person));
        });
    }

    @TestFactory
    Stream<DynamicTest> reload_back_and_a_double_click_give_one_record_and_the_same_page() {
        return each(person -> {
            Page page = person.page();
            person.complete().button().dblclick();
            page.waitForURL("**/received**");
            String url = page.url();
            String seen = page.locator("main").innerText();
            assertEquals(person.form().filing() == Form.Filing.EACH_SUBMISSION, seen.matches("(?s).*[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}.*"), seen);
            page.reload();
            assertEquals(seen, page.locator("main").innerText());
            page.goBack();
            assertEquals(200, person.complete().send().status());
            assertEquals(url + "\n" + seen, page.url() + "\n" + page.locator("main").innerText());
            assertEquals(1, rows(person));
        });
    }

    @TestFactory
    Stream<DynamicTest> what_looks_like_a_program_is_held_and_told_so() {
        return each(person -> {
            assertEquals(200, person.complete().trap().send().status());
            assertEquals(person.form().held().title(), person.page().locator("h1").innerText());
            assertEquals(1, rows(person));
            assertTrue(kept.rows().stream().anyMatch(row -> row.toString().contains(person.address()) && row.toString().contains("held")));
        });
    }

    @TestFactory
    Stream<DynamicTest> an_outage_keeps_every_answer_and_sending_again_works() {
        return each(person -> {
            assertEquals(504, State.OUTAGE.send(person, kept));
            assertTrue(person.page().locator(".errors").innerText().contains(person.form().outage().title()));
            assertEquals(0, rows(person));
            // Nothing is typed again: what stands there is what is sent.
            assertEquals(200, person.send().status());
            assertEquals(person.form().received().title(), person.page().locator("h1").innerText());
            assertEquals(1, rows(person));
        });
    }

    private Stream<DynamicTest> each(Consumer<Filled> journey) {
        return forms.stream().map(form -> dynamicTest(form.name(), () -> {
            try (Visit visit = Visit.with(browser, Fit.PHONE, ColorScheme.LIGHT)) {
                journey.accept(person(visit, form));
                assertEquals(List.of(), visit.complaints().stream().filter(complaint -> !complaint.contains("Failed to load resource")).toList());
            }
        }));
    }

    private Filled person(Visit visit, Form form) {
        return new Filled(visit.to(preview.address() + form.address().substring(1)), form, "person" + PEOPLE.incrementAndGet() + "@mail.com");
    }

    private long rows(Filled person) {
        return kept.rows().stream().filter(row -> row.containsKey("answers") && row.toString().contains(person.address())).count();
    }

    private static String address(Filled person) {
        return person.form().addressField().orElseThrow().name();
    }

    private static List<String> texts(Filled person) {
        return person.form().fields().stream().filter(field -> field.options().isEmpty() && !Filled.isTick(field) && !field.name().equals(address(person))).map(field -> field.name()).toList();
    }
}
