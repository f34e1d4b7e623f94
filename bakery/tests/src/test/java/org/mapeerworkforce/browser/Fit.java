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
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(List.of(), Axe.page(page, scheme), scheme::name);
        }
        for (int width : List.of(PHONE, DESK)) {
            page.setViewportSize(width, Visit.HEIGHT);
            assertEquals(List.of(), Looks.overflow(page), () -> "at " + width);
            assertEquals(List.of(), Looks.smallTargets(page), () -> "at " + width);
        }
    }
}
