package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the real site in a real browser, script off, under the headers of production. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {

    private Playwright playwright;
    private Browser browser;
    private Served site;

    @BeforeAll
    void open(@TempDir Path scratch) {
        playwright = Chromium.playwright();
        browser = Chromium.start(playwright);
        site = Served.theRealSite(scratch);
    }

    @AfterAll
    void close() {
        playwright.close();
        site.close();
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_on_a_phone() {
        return axe(ColorScheme.LIGHT);
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_on_a_desk() {
        return each(Visit.forChecker(browser, ColorScheme.LIGHT).at(Fit.DESK), page -> assertEquals(List.of(), Axe.layout(page)));
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_in_the_dark() {
        return axe(ColorScheme.DARK);
    }

    @Test
    void axe_sees_what_is_wrong_and_weak_colours_in_the_dark_too() {
        String weak = "data:text/html,<html lang=en><title>T</title><style>:root{color-scheme:light dark;background:white;color:black}@media(prefers-color-scheme:dark){:root{background:black;color:%23666}}</style><main><h1>Weak</h1><p>Words<img src=x></main>";
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (Visit visit = Visit.forChecker(browser, scheme)) {
                List<String> found = Axe.page(visit.to(weak), scheme).stream().map(told -> told.substring(0, told.indexOf(":"))).toList();
                assertEquals(scheme == ColorScheme.LIGHT ? List.of("image-alt") : List.of("color-contrast-enhanced", "color-contrast"), found);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> targets_are_44_pixels_on_a_phone_and_on_a_desk() {
        return onEach(List.of(Fit.PHONE, Fit.DESK), page -> assertEquals(List.of(), Looks.smallTargets(page)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_scrolls_sideways_at_320_pixels() {
        return onEach(List.of(Fit.PHONE), page -> assertEquals(List.of(), Looks.overflow(page)));
    }

    @TestFactory
    Stream<DynamicTest> text_of_twice_the_size_loses_nothing() {
        return onEach(List.of(Fit.DESK), page -> {
            page.evaluate("document.documentElement.style.fontSize = '225%'");
            assertEquals(List.of(), Looks.overflow(page));
            assertEquals(List.of(), Looks.clipped(page));
        });
    }

    @TestFactory
    Stream<DynamicTest> text_spaced_out_loses_nothing() {
        return onEach(List.of(Fit.PHONE, Fit.DESK), page -> {
            page.evaluate("for (const e of document.querySelectorAll('*')) { e.style.lineHeight = '1.5'; e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em'; }"
                    + "for (const e of document.querySelectorAll('p')) e.style.marginBottom = '2em'");
            assertEquals(List.of(), Looks.overflow(page));
            assertEquals(List.of(), Looks.clipped(page));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_keyboard_reaches_everything_in_order_and_shows_where_it_is() {
        return onEach(List.of(Fit.DESK), page -> {
            List<String> expected = Looks.focusable(page);
            assertEquals("a \"Skip to content\"", expected.get(0));
            assertEquals(expected, walk(page, expected.size()));
        });
    }

    @TestFactory
    Stream<DynamicTest> forced_colours_leave_every_control_its_border() {
        return each(Visit.with(browser, new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE)), page -> assertEquals(List.of(), Looks.borderless(page)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_moves_where_less_motion_is_asked_for() {
        return each(Visit.with(browser, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)), page -> assertEquals(List.of(), Looks.moving(page)));
    }

    @TestFactory
    Stream<DynamicTest> on_paper_the_words_stay_and_the_navigation_goes() {
        return each(Visit.with(browser, Fit.DESK, ColorScheme.DARK), page -> {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertTrue(page.locator("h1").isVisible());
            assertEquals(0, page.locator("nav").all().stream().filter(nav -> nav.isVisible()).count());
            assertEquals("rgb(34, 28, 21)", page.evaluate("getComputedStyle(document.body).color"), "dark ink, though the screen was dark");
            assertTrue(page.pdf().length > 0);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_page_asks_for_itself_and_its_icon_and_complains_of_nothing() {
        return site.addresses().map(address -> dynamicTest(address, () -> {
            try (Visit visit = Visit.with(browser, Fit.DESK, ColorScheme.LIGHT)) {
                visit.to(address);
                assertEquals(List.of(address), visit.requests().stream().filter(request -> !request.endsWith("/icon.svg")).toList());
                assertEquals(List.of(), visit.complaints().stream().filter(complaint -> !complaint.contains("404 (Not Found)")).toList());
            }
        }));
    }

    @Test
    void a_refusal_by_the_policy_is_heard() {
        try (Visit visit = Visit.with(browser, Fit.DESK, ColorScheme.LIGHT)) {
            Page page = visit.to("about:blank");
            page.route("**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                    .setHeaders(Map.of("content-security-policy", "default-src 'none'")).setBody("<style>p{color:red}</style><p>Not red")));
            page.navigate("http://example.org/");
            assertTrue(visit.complaints().stream().anyMatch(complaint -> complaint.contains("Content Security Policy") && complaint.contains("style")), visit.complaints()::toString);
        }
    }

    @Test
    void each_look_can_fail() {
        try (Visit visit = Visit.with(browser, Fit.PHONE, ColorScheme.LIGHT)) {
            Page page = visit.to("data:text/html,<style>a{outline:none}p{overflow:hidden;height:1em;width:600px;transition:all 1s}button{border:0}</style><div><a href=x>A</a></div><p>long<br>text</p><button>B</button>");
            assertEquals(2, Looks.smallTargets(page).size());
            assertEquals(2, Looks.overflow(page).size());
            assertEquals(List.of("p \"longtext\""), Looks.clipped(page));
            assertEquals(List.of("button \"B\""), Looks.borderless(page));
            assertEquals(List.of("p \"longtext\""), Looks.moving(page));
            page.keyboard().press("Tab");
            assertEquals("a \"A\" has no visible ring", Looks.focus(page));
        }
    }

    private Stream<DynamicTest> axe(ColorScheme scheme) {
        return each(Visit.forChecker(browser, scheme), page -> assertEquals(List.of(), Axe.page(page, scheme)));
    }

    private static List<String> walk(Page page, int steps) {
        List<String> reached = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            page.keyboard().press("Tab");
            reached.add(Looks.focus(page));
        }
        return reached;
    }

    private Stream<DynamicTest> onEach(List<Integer> widths, Consumer<Page> test) {
        Visit visit = Visit.with(browser, Fit.DESK, ColorScheme.LIGHT);
        return widths.stream().flatMap(width -> site.addresses().map(address -> dynamicTest(address + " at " + width, () -> test.accept(visit.at(width).to(address))))).onClose(visit::close);
    }

    /** Every page in one window, which is closed behind the last. */
    private Stream<DynamicTest> each(Visit visit, Consumer<Page> test) {
        return site.addresses().map(address -> dynamicTest(address, () -> test.accept(visit.to(address)))).onClose(visit::close);
    }
}
