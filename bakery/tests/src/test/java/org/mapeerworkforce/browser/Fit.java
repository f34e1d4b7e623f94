package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** A page as it stands, in the light and in the dark, on a phone and on a desk. */
final class Fit {

    static final int PHONE = 320;
    static final int DESK = 1280;

    private Fit() {
    }

    static void forEveryone(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertEquals(List.of(), Axe.page(page, ColorScheme.DARK), "in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals(List.of(), Axe.page(page, ColorScheme.LIGHT));
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, Visit.HEIGHT);
            assertEquals(List.of(), Looks.overflow(page), () -> "at " + width);
            assertEquals(List.of(), Looks.smallTargets(page), () -> "at " + width);
        }
        assertEquals(List.of(), Axe.layout(page), "on a desk");
    }
}
