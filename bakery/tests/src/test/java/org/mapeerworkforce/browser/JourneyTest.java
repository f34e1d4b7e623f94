package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.preview.LivePreview;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** From a form by way of the mailbox to a yes, and to a no, as one goes it with a small phone and script off. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTest {

    private static final int PHONE = 320;
    private static final String CONFIRM = "Please confirm your email address";
    private static final String WELCOME = "Your email address is confirmed";

    private final Kept kept = new Kept();
    private Playwright playwright;
    private Browser browser;
    private LivePreview preview;
    private Forms forms;
    private Visit visit;
    private Page page;

    @BeforeAll
    void open(@TempDir Path scratch) throws IOException {
        forms = new Bakery(Project.REAL).bake(new Order(Project.TODAY, false), scratch).forms();
        preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()), kept);
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
    }

    @BeforeEach
    void somebody_takes_a_phone() {
        visit = Visit.with(browser, PHONE, ColorScheme.LIGHT);
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
        String plain = Mailbox.plain(asked).innerText();
        assertTrue(plain.startsWith("Hello,\n\nOne more step, and you get what you asked for."), plain);
        assertTrue(plain.contains("The link works for a few days."), plain);
        html(asked).getByText("Was it not you, or do you not want our news any more?").waitFor();

        opens(html(asked), "Yes, put me on the list", "Do you want our news by email?");
        assertEquals("pending", consent(subject).get("state").s(), "to open a link changes nothing");
        presses("Yes, put me on the list", "You are on the list");
        assertEquals("confirmed", consent(subject).get("state").s());
        assertEquals("pat@mail.com", consent(subject).get("email").s());

        Locator welcome = mailbox.read(WELCOME, 1);
        assertTrue(Mailbox.plain(welcome).innerText().contains("You said yes on our site, and so you are on our email list."));
        opens(html(welcome), "Leave the list", "Do you want to leave the list?");
        presses("Take me off the list", "You are off the list");
        assertEquals("left", consent(subject).get("state").s());
        assertFalse(consent(subject).containsKey("email"));
        Mailbox.until("the request is gone, and with it the address", () -> kept.rows().stream().noneMatch(row -> row.toString().contains("pat@mail.com")));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Join the email list")).click();
        sends(mailbox);
        Mailbox.plain(mailbox.read(CONFIRM, 2)).getByRole(AriaRole.LINK).first().click();
        seen("Do you want our news by email?");
        presses("Yes, put me on the list", "You are on the list");
        assertEquals("confirmed", consent(subject).get("state").s());
        mailbox.read(WELCOME, 2);
    }

    @Test
    void somebody_whose_program_pressed_the_button_takes_it_back_at_once() {
        Mailbox mailbox = mailbox("kim@mail.com");
        joins(mailbox);
        opens(html(mailbox.read(CONFIRM, 1)), "Yes, put me on the list", "Do you want our news by email?");
        String subject = row("request", mailbox.address()).get("pk").s();
        presses("Yes, put me on the list", "You are on the list");
        presses("That was not me. Take this address off the list", "You are off the list");
        assertEquals("left", consent(subject).get("state").s());
    }

    @Test
    void somebody_leaves_who_has_no_link_at_hand() {
        Mailbox mailbox = mailbox("lee@mail.com");
        joins(mailbox);
        opens(html(mailbox.read(CONFIRM, 1)), "Yes, put me on the list", "Do you want our news by email?");
        String subject = row("request", mailbox.address()).get("pk").s();
        presses("Yes, put me on the list", "You are on the list");

        page.navigate(preview.address() + "privacy/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Type your address")).click();
        seen("Leave the email list");
        page.getByLabel("Email address").fill("lee@mail.com");
        presses("Send me the link", "Look for our email");
        Locator mail = mailbox.read("Do you want our emails to stop?", 1);
        assertTrue(Mailbox.plain(mail).innerText().contains("Was it not you? Then you need not do anything, and nothing changes."));
        opens(html(mail), "Take me off the list", "Do you want to leave the list?");
        presses("Take me off the list", "You are off the list");
        assertEquals("left", consent(subject).get("state").s());
    }

    @Test
    void a_link_that_lost_its_end_says_so_and_shows_the_way_to_a_new_one() {
        Mailbox mailbox = mailbox("max@mail.com");
        joins(mailbox);
        String link = Mailbox.plain(mailbox.read(CONFIRM, 1)).getByRole(AriaRole.LINK).first().getAttribute("href");
        String before = kept.rows().toString();
        assertEquals(410, page.navigate(link.substring(0, link.length() - 3)).status());
        seen("This link does not work any more");
        assertEquals(before, kept.rows().toString());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Leave the email list")).click();
        seen("Leave the email list");
    }

    @Test
    void an_applicant_gets_the_code_and_the_question_about_news_and_can_say_that_it_was_not_them() {
        Mailbox mailbox = mailbox("sam@mail.com");
        Filled person = new Filled(page, forms.named("membership").orElseThrow(), mailbox.address());
        page.navigate(preview.address() + "join/");
        person.complete().named("wants-news").check();
        assertEquals(200, person.send().status());
        seen("We have your application");
        String code = page.locator(".code").innerText();
        assertTrue(code.matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}"), code);
        mailbox.read(CONFIRM, 1);
        Locator receipt = mailbox.read("We received your form", 1);
        assertTrue(Mailbox.plain(receipt).innerText().contains("This is your receipt code:\n\n" + code + "\n\nWrite the code down, or keep this email."));
        assertEquals(code, html(receipt).locator("strong").innerText());

        opens(html(receipt), "It was not me", "Was the form not from you?");
        assertEquals("received", row("now", mailbox.address()).get("status").s());
        presses("It was not me", "Thank you for telling us");
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
        seen("Join the email list");
        assertEquals(200, new Filled(page, forms.named("email-list").orElseThrow(), mailbox.address()).complete().send().status());
        seen("Look for our email");
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
