package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.mapeerworkforce.RealWords;
import org.mapeerworkforce.browser.Axe;
import org.mapeerworkforce.browser.Chromium;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.SesPost;

/** What the functions of a preview send can be read at {@code /_mail/}, and its links lead on. */
class MailRouteTest {

    @TempDir
    Path folder;
    private final LocalPost post = LocalPost.start();
    private Server server;
    private String home;

    @BeforeEach
    void a_preview_with_a_page_that_nobody_may_frame() throws IOException {
        server = Server.at(0);
        home = "http://localhost:" + server.port() + "/";
        server.serve(List.of(new MailRoute(post), exchange -> {
            Answer.plain(200, "the page of a link").with(Map.of("X-Frame-Options", "DENY", "Cross-Origin-Opener-Policy", "same-origin")).send(exchange);
            return true;
        }));
    }

    @AfterEach
    void ends() {
        server.close();
        post.close();
    }

    @Test
    void before_the_first_mail_it_says_so() {
        assertTrue(new Visitor(home).get("/_mail/").body().contains("<p>None yet. Send a form, and read this page again.</p>"));
    }

    @Test
    void the_newest_mail_stands_first_with_its_headers_and_its_text() {
        send("confirm");
        send("welcome");
        Document page = Jsoup.parse(new Visitor(home).get("/_mail/").body());
        assertEquals(List.of(RealWords.letter("welcome").subject(), RealWords.letter("confirm").subject()), page.select("article h2").eachText());
        String headers = page.select("article pre").get(0).wholeText();
        assertTrue(headers.startsWith("From: MAPWC <mail@example.org>\nTo: pat@example.org\nSubject: " + RealWords.letter("welcome").subject() + "\n"), headers);
        assertTrue(headers.endsWith("\nAuto-Submitted: auto-generated\nList-Unsubscribe: <" + home + "api/mail/leave?token=abc>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click"), headers);
        assertEquals(home + "api/mail/leave?token=abc", page.select("article pre a").get(0).attr("href"));
        assertEquals(message("welcome").text().strip(), page.select("article pre").get(1).wholeText().strip());
    }

    @Test
    void a_link_in_a_mail_opens_its_page_and_nothing_else_is_fetched() {
        send("confirm");
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.start(playwright)) {
            Page page = browser.newPage();
            List<String> asked = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.navigate(home + "_mail/");
            page.onRequest(request -> asked.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            FrameLocator mail = page.frameLocator("iframe");
            mail.getByRole(AriaRole.LINK, new FrameLocator.GetByRoleOptions().setName(RealWords.pressed("confirm"))).click();
            page.getByText("the page of a link").waitFor();
            assertEquals(home + "api/mail/confirm?token=abc", page.url());
            assertEquals(home + "api/mail/confirm?token=abc", asked.get(0));
            assertEquals(List.of(), complaints);
        }
    }

    @Test
    void what_a_mail_should_not_hold_does_nothing() {
        new SesPost(post.environment()).send(new Message("pat@example.org", "</h2><script>alert(1)</script>", "<script>alert(1)</script>",
                "<title>x</title><script>parent.document.title = 'run'</script><img src=\"" + home + "seen\"><p>Hi \"there\".</p>", Map.of()));
        Document read = Jsoup.parse(new Visitor(home).get("/_mail/").body());
        assertEquals(0, read.select("script, img").size());
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.start(playwright)) {
            Page page = browser.newPage();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(home + "_mail/");
            page.frameLocator("iframe").getByText("Hi \"there\".").waitFor();
            assertEquals("Mails that would have gone out", page.title());
            assertFalse(asked.contains(home + "seen"), asked.toString());
        }
    }

    @Test
    void every_letter_can_be_read_in_the_light_in_the_dark_and_on_a_small_phone() {
        try (Playwright playwright = Chromium.playwright(); Browser browser = Chromium.start(playwright)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(320, 700));
                for (Letter letter : RealWords.LETTERS.all()) {
                    page.setContent(message(letter.name()).html());
                    assertEquals(List.of(), Axe.letter(page, scheme), letter.name());
                    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), letter.name());
                }
            }
        }
    }

    @Test
    void every_letter_is_valid_html() throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        for (Letter letter : RealWords.LETTERS.all()) {
            Path file = Files.writeString(folder.resolve(letter.name() + ".html"), message(letter.name()).html());
            assertEquals("", checker.validate(file), letter.name());
        }
    }

    private void send(String name) {
        new SesPost(post.environment()).send(message(name));
    }

    private Message message(String name) {
        return RealWords.letter(name).message("pat@example.org", Map.of("button", home + "api/mail/confirm?token=abc", "leave", home + "api/mail/leave?token=abc",
                "not-me", home + "api/mail/not-me?token=abc", "code", "ABCD-2345-WXYZ"));
    }
}
