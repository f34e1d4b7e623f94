package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.RealWords.form;
import static org.mapeerworkforce.RealWords.letter;
import static org.mapeerworkforce.RealWords.pressed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Patience;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.mail.Paragraph;
import org.mapeerworkforce.preview.LivePreview;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a form by way of the mailbox to a yes, and to a no, as one goes it with a small phone and script off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final String CONFIRM = letter("confirm").subject();
    private static final String WELCOME = letter("welcome").subject();

    private final Kept kept = new Kept();
    private Playwright playwright;
    private Browser browser;
    private LivePreview preview;
    private Visit visit;
    private Page page;

    @BeforeAll
    void open() throws IOException {
        preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()), kept);
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
    }

    @BeforeEach
    void somebody_takes_a_phone() {
        visit = Visit.with(browser, Fit.PHONE, ColorScheme.LIGHT);
        page = visit.to(preview.address());
    }

    @AfterEach
    void the_browser_had_nothing_to_complain_of() {
        assertEquals(List.of(), visit.complaints().stream().filter(complaint -> !complaint.contains("Failed to load resource")).toList());
        visit.close();
    }

    @AfterAll
    void close() {
        playwright.close();
        preview.close();
    }

    @Test
    void somebody_joins_the_list_leaves_it_and_comes_back() {
        Mailbox mailbox = mailbox("pat@mail.com");
        joins(mailbox);
        Locator asked = mailbox.read(CONFIRM, 1);
        String subject = row("request", mailbox.address()).get("pk").s();
        assertEquals("pending", consent(subject).get("state").s());
        says(asked, "confirm");

        opens(html(asked), "confirm");
        assertEquals("pending", consent(subject).get("state").s(), "to open a link changes nothing");
        presses("confirm");
        assertEquals("confirmed", consent(subject).get("state").s());
        assertEquals("pat@mail.com", consent(subject).get("email").s());

        Locator welcome = mailbox.read(WELCOME, 1);
        says(welcome, "welcome");
        opens(html(welcome), pressed("welcome"), letter("leave").page().title());
        presses("leave");
        assertEquals("left", consent(subject).get("state").s());
        assertFalse(consent(subject).containsKey("email"));
        Patience.until("the request is gone, and with it the address", () -> kept.rows().stream().noneMatch(row -> row.toString().contains("pat@mail.com")));

        leadsTo("/email-list/");
        sends(mailbox);
        Mailbox.plain(mailbox.read(CONFIRM, 2)).getByRole(AriaRole.LINK).first().click();
        seen(letter("confirm").page().title());
        presses("confirm");
        assertEquals("confirmed", consent(subject).get("state").s());
        mailbox.read(WELCOME, 2);
    }

    @Test
    void somebody_whose_program_pressed_the_button_takes_it_back_at_once() {
        Mailbox mailbox = mailbox("kim@mail.com");
        joins(mailbox);
        opens(html(mailbox.read(CONFIRM, 1)), "confirm");
        String subject = row("request", mailbox.address()).get("pk").s();
        presses("confirm");
        presses(letter("confirm").done().button(), letter("leave").done().title());
        assertEquals("left", consent(subject).get("state").s());
    }

    @Test
    void somebody_leaves_who_has_no_link_at_hand() {
        Mailbox mailbox = mailbox("lee@mail.com");
        joins(mailbox);
        opens(html(mailbox.read(CONFIRM, 1)), "confirm");
        String subject = row("request", mailbox.address()).get("pk").s();
        presses("confirm");

        page.navigate(preview.address() + "privacy/");
        leadsTo("/api/mail/leave");
        seen(RealWords.LEAVING.title());
        page.locator("main form input[type=email]").fill("lee@mail.com");
        presses(RealWords.LEAVING.button(), RealWords.LEAVING.doneTitle());
        Locator mail = mailbox.read(letter("leave").subject(), 1);
        says(mail, "leave");
        opens(html(mail), "leave");
        presses("leave");
        assertEquals("left", consent(subject).get("state").s());
    }

    @Test
    void a_link_that_lost_its_end_says_so_and_shows_the_way_to_a_new_one() {
        Mailbox mailbox = mailbox("max@mail.com");
        joins(mailbox);
        String link = Mailbox.plain(mailbox.read(CONFIRM, 1)).getByRole(AriaRole.LINK).first().getAttribute("href");
        String before = kept.rows().toString();
        assertEquals(410, page.navigate(link.substring(0, link.length() - 3)).status());
        seen(RealWords.LETTERS.expired().title());
        assertEquals(before, kept.rows().toString());
        leadsTo("/api/mail/leave");
        seen(RealWords.LEAVING.title());
    }

    @Test
    void an_applicant_gets_the_code_and_the_question_about_news_and_can_say_that_it_was_not_them() {
        Mailbox mailbox = mailbox("sam@mail.com");
        Filled person = new Filled(page, form("membership"), mailbox.address());
        page.navigate(preview.address() + "join/");
        person.complete().named("wants-news").check();
        assertEquals(200, person.send().status());
        seen(form("membership").received().title());
        String code = page.locator(".code").innerText();
        assertTrue(code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}"), code);
        mailbox.read(CONFIRM, 1);
        Locator receipt = mailbox.read(letter("receipt").subject(), 1);
        says(receipt, "receipt");
        assertTrue(Mailbox.plain(receipt).innerText().contains(code));
        assertTrue(html(receipt).locator("body").innerText().contains(code));

        opens(html(receipt), "receipt");
        assertEquals("received", row("now", mailbox.address()).get("status").s());
        presses("receipt");
        assertEquals("disowned", row("now", mailbox.address()).get("status").s());
    }

    private Mailbox mailbox(String address) {
        return new Mailbox(page, preview.address(), address);
    }

    private void joins(Mailbox mailbox) {
        page.navigate(preview.address() + "email-list/");
        sends(mailbox);
    }

    private void sends(Mailbox mailbox) {
        seen(form("email-list").title());
        assertEquals(200, new Filled(page, form("email-list"), mailbox.address()).complete().send().status());
        seen(form("email-list").received().title());
    }

    /** Every paragraph stands in the plain text and in the HTML, as its file words it. */
    private static void says(Locator mail, String letter) {
        for (String read : List.of(Mailbox.plain(mail).innerText(), html(mail).locator("body").innerText())) {
            String said = read.replaceAll("\\s+", " ");
            letter(letter).body().stream().map(Paragraph::words).filter(words -> !words.contains("{")).forEach(words -> assertTrue(said.contains(words), words + " in " + said));
        }
    }

    private void leadsTo(String address) {
        page.locator("main a[href='" + address + "']").first().click();
    }

    /** Follows the link of a letter to its own page. */
    private void opens(FrameLocator mail, String letter) {
        opens(mail, pressed(letter), letter(letter).page().title());
    }

    /** Presses the button on the page of a letter. */
    private void presses(String letter) {
        presses(letter(letter).page().button(), letter(letter).done().title());
    }

    private void opens(FrameLocator mail, String link, String title) {
        mail.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(link)).click();
        seen(title);
    }

    private void presses(String button, String title) {
        Response answer = page.waitForResponse(response -> response.request().isNavigationRequest(), page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))::click);
        assertEquals(200, answer.status());
        seen(title);
    }

    private void seen(String title) {
        page.locator("h1", new Page.LocatorOptions().setHasText(title)).waitFor();
        assertEquals(title, page.locator("h1").innerText());
        assertEquals(List.of(), Looks.overflow(page));
    }

    private static FrameLocator html(Locator mail) {
        return mail.frameLocator("iframe");
    }

    private Map<String, AttributeValue> consent(String subject) {
        return kept.rows().stream().filter(row -> row.get("pk").s().equals(subject) && row.get("sk").s().equals("consent")).findFirst().orElseThrow();
    }

    private Map<String, AttributeValue> row(String sk, String address) {
        return kept.rows().stream().filter(row -> row.get("sk").s().equals(sk) && row.toString().contains(address)).findFirst().orElseThrow();
    }
}
