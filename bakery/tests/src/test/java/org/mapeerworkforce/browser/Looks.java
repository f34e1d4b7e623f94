package org.mapeerworkforce.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Questions to a page that a rule engine does not ask, answered by the browser itself. */
final class Looks {

    private static final String SCRIPTS = "/looks.js";

    private Looks() {
    }

    /** Targets smaller than 44 by 44 CSS pixels (WCAG 2.2, 2.5.5), those within a sentence aside. */
    static List<String> smallTargets(Page page) {
        return ask(page, "smallTargets()");
    }

    /** What is wider than the window, where no region of its own scrolls it (1.4.10). */
    static List<String> overflow(Page page) {
        return ask(page, "overflow()");
    }

    /** Text that is cut off or painted over (1.4.4, 1.4.12). */
    static List<String> clipped(Page page) {
        return ask(page, "clipped()");
    }

    /** What can be pressed or typed into and has no border of its own when colours are forced. */
    static List<String> borderless(Page page) {
        return ask(page, "borderless()");
    }

    /** What moves by itself or when it is pressed (2.3.3). */
    static List<String> moving(Page page) {
        return ask(page, "moving()");
    }

    /** What a keyboard must be able to reach, in the order of the page. */
    static List<String> focusable(Page page) {
        return ask(page, "focusable()");
    }

    /** What has the focus now, and how one sees it: its name, or its name and what is wrong with its ring (2.4.7, 2.4.13). */
    static String focus(Page page) {
        return (String) page.evaluate(script() + "focus()");
    }

    @SuppressWarnings("unchecked")
    private static List<String> ask(Page page, String question) {
        return (List<String>) page.evaluate(script() + question);
    }

    private static String script() {
        try {
            return new String(Looks.class.getResourceAsStream(SCRIPTS).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
