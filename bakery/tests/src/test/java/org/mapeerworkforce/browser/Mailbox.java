package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.mapeerworkforce.Patience;

/**
 * The mails of one address, read where a preview shows them. They come by the stream of the table,
 * so it looks again until they are there.
 *
 * @param home    where the preview stands
 * @param address whose mails
 */
record Mailbox(Page page, String home, String address) {

    /** Opens it, and returns the newest mail with this subject once there are so many. */
    Locator read(String subject, int many) {
        Locator mails = page.locator("article").filter(new Locator.FilterOptions().setHas(page.getByText("To: " + address)))
                .filter(new Locator.FilterOptions().setHas(page.locator("h2", new Page.LocatorOptions().setHasText(exactly(subject)))));
        Patience.until("mail " + many + " “" + subject + "”", () -> {
            page.navigate(home + "_mail/");
            return mails.count() >= many;
        });
        assertEquals(many, mails.count());
        assertEquals(List.of(), Looks.overflow(page));
        return mails.first();
    }

    /** One subject may begin as another does. */
    private static Pattern exactly(String subject) {
        return Pattern.compile("^\\s*" + subject.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0") + "\\s*$");
    }

    /** What it says to those who read plain text. */
    static Locator plain(Locator mail) {
        return mail.locator("pre").nth(1);
    }
}
