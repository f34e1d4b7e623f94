package org.mapeerworkforce.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.mapeerworkforce.Kept;

/** Everything that somebody can see behind a link in a mail, and how one comes to see it. */
enum LinkState {

    QUESTION(200),
    DONE(200) {
        @Override
        Response see(Page page, String link, Kept kept) {
            page.navigate(link);
            return press(page);
        }
    },
    DEAD(410) {
        @Override
        Response see(Page page, String link, Kept kept) {
            page.navigate(link);
            // It was good when it was opened.
            page.locator("main form").evaluate("form => form.action = form.action.slice(0, -1)");
            return press(page);
        }
    },
    OUTAGE(504) {
        @Override
        Response see(Page page, String link, Kept kept) {
            kept.outage(true);
            try {
                return page.navigate(link);
            } finally {
                kept.outage(false);
            }
        }
    };

    private final int status;

    LinkState(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Opens the link, and goes on from there. */
    Response see(Page page, String link, Kept kept) {
        return page.navigate(link);
    }

    static Response press(Page page) {
        return page.waitForResponse(answer -> answer.request().isNavigationRequest(), page.locator("main form button")::click);
    }
}
