package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Kept;
import org.mapeerworkforce.Patience;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;

/** In the preview, too, a form is followed by its mail, and the mail's link by its page. */
class MailsTest {

    private static final String LINK = "(?s).*(/api/mail/confirm\\?token=[A-Za-z0-9_-]{43}).*";

    @Test
    void a_form_is_followed_by_a_mail_and_its_link_by_a_page() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (LivePreview preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(printed, true), new Kept())) {
            Visitor visitor = new Visitor(preview);
            HttpRequest form = HttpRequest.newBuilder(URI.create(preview.address() + "api/forms/email-list")).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("email-address=pat%40mail.com&agrees=yes&second-note=")).build();
            assertEquals(303, HttpClient.newHttpClient().send(form, BodyHandlers.ofString()).statusCode());
            Patience.until(printed, () -> visitor.get("/_mail/").body().matches(LINK));
            String link = visitor.get("/_mail/").body().replaceAll(LINK, "$1");
            assertEquals(RealWords.letter("confirm").page().title(), RealWords.title(visitor.get(link).body()));
            assertEquals("noindex", visitor.get(link).headers().firstValue("X-Robots-Tag").orElseThrow());
            assertEquals(RealWords.letter("confirm").done().title(), RealWords.title(visitor.ask("POST", link).body()));
            Patience.until(printed, () -> visitor.get("/_mail/").body().contains("List-Unsubscribe-Post"));
        }
    }
}
