package org.mapeerworkforce.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.mapeerworkforce.Kept;

/** Everything that somebody can see who wants to leave and has no link at hand, and how one comes to see it. */
enum LeavingState {

    EMPTY(200),
    ERROR(422) {
        @Override
        Response see(Page page, String address, Kept kept) {
            return typed(page, address, "nobody");
        }
    },
    SENT(200) {
        @Override
        Response see(Page page, String address, Kept kept) {
            return typed(page, address, "stranger@mail.com");
        }
    },
    OUTAGE(504) {
        @Override
        Response see(Page page, String address, Kept kept) {
            kept.outage(true);
            try {
                return typed(page, address, "stranger@mail.com");
            } finally {
                kept.outage(false);
            }
        }
    };

    private final int status;

    LeavingState(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** Opens the page, and goes on from there. */
    Response see(Page page, String address, Kept kept) {
        return page.navigate(address);
    }

    private static Response typed(Page page, String address, String email) {
        page.navigate(address);
        page.locator("main form input[type=email]").fill(email);
        return LinkState.press(page);
    }
}
