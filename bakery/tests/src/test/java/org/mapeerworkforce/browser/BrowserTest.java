package org.mapeerworkforce.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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

    private static final int PHONE = 320;
    private static final int DESK = 1280;
    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

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
    Stream<DynamicTest> axe_finds_nothing_in_light() {
        return site.addresses().map(address -> dynamicTest(address, () -> axe(address, ColorScheme.LIGHT)));
    }

    @TestFactory
    Stream<DynamicTest> axe_finds_nothing_in_dark() {
        return site.addresses().map(address -> dynamicTest(address, () -> axe(address, ColorScheme.DARK)));
    }

    @TestFactory
    Stream<DynamicTest> targets_are_44_pixels_on_a_phone_and_on_a_desk() {
        return onEach(List.of(PHONE, DESK), page -> assertEquals(List.of(), Looks.smallTargets(page)));
    }

    @TestFactory
    Stream<DynamicTest> nothing_scrolls_sideways_at_320_pixels() {
        return onEach(List.of(PHONE), page -> assertEquals(List.of(), Looks.overflow(page)));
    }

    @TestFactory
    Stream<DynamicTest> text_of_twice_the_size_loses_nothing() {
        return onEach(List.of(DESK), page -> {
            page.evaluate("document.documentElement.style.fontSize = '225%'");
            assertEquals(List.of(), Looks.overflow(page));
            assertEquals(List.of(), Looks.clipped(page));
        });
    }

    @TestFactory
    Stream<DynamicTest> text_spaced_out_loses_nothing() {
        return onEach(List.of(PHONE, DESK), page -> {
            page.evaluate("for (const e of document.querySelectorAll('*')) { e.style.lineHeight = '1.5'; e.style.letterSpacing = '.12em'; e.style.wordSpacing = '.16em'; }"
                    + "for (const e of document.querySelectorAll('p')) e.style.marginBottom = '2em'");
            assertEquals(List.of(), Looks.overflow(page));
            assertEquals(List.of(), Looks.clipped(page));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_keyboard_reaches_everything_in_order_and_shows_where_it_is() {
        return onEach(List.of(DESK), page -> {
            List<String> expected = Looks.focusable(page);
            assertEquals("a \"Skip to content\"", expected.get(0));
            assertEquals(expected, walk(page, expected.size()));
        });
    }

    @TestFactory
    Stream<DynamicTest> forced_colours_leave_every_control_its_border() {
        return each(address -> {
            try (Visit visit = Visit.with(browser, new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
                assertEquals(List.of(), Looks.borderless(visit.to(address)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nothing_moves_where_less_motion_is_asked_for() {
        return each(address -> {
            try (Visit visit = Visit.with(browser, new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
                assertEquals(List.of(), Looks.moving(visit.to(address)));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> on_paper_the_words_stay_and_the_navigation_goes() {
        return each(address -> {
            try (Visit visit = Visit.with(browser, DESK, ColorScheme.DARK)) {
                Page page = visit.to(address);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                assertTrue(page.locator("h1").isVisible());
                assertEquals(0, page.locator("nav").all().stream().filter(nav -> nav.isVisible()).count());
                assertEquals("rgb(34, 28, 21)", page.evaluate("getComputedStyle(document.body).color"), "dark ink, though the screen was dark");
                assertTrue(page.pdf().length > 0);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_page_asks_for_itself_and_its_icon_and_complains_of_nothing() {
        return each(address -> {
            try (Visit visit = Visit.with(browser, DESK, ColorScheme.LIGHT)) {
                visit.to(address);
                assertEquals(List.of(address), visit.requests().stream().filter(request -> !request.endsWith("/icon.svg")).toList());
                assertEquals(List.of(), visit.complaints().stream().filter(complaint -> !complaint.contains("404 (Not Found)")).toList());
            }
        });
    }

    @Test
    void a_refusal_by_the_policy_is_heard() {
        try (Visit visit = Visit.with(browser, DESK, ColorScheme.LIGHT)) {
            Page page = visit.to("about:blank");
            page.route("**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                    .setHeaders(Map.of("content-security-policy", "default-src 'none'")).setBody("<style>p{color:red}</style><p>Not red")));
            page.navigate("http://example.org/");
            assertTrue(visit.complaints().stream().anyMatch(complaint -> complaint.contains("Content Security Policy") && complaint.contains("style")), visit.complaints()::toString);
        }
    }

    @Test
    void each_look_can_fail() {
        try (Visit visit = Visit.with(browser, PHONE, ColorScheme.LIGHT)) {
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

    private void axe(String address, ColorScheme scheme) {
        try (Visit visit = Visit.forChecker(browser, scheme)) {
            List<Rule> found = new AxeBuilder(visit.to(address)).withTags(RULES).analyze().getViolations();
            assertEquals("", String.join("\n", found.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList()).toList()));
        }
    }

    private static List<String> walk(Page page, int steps) {
        List<String> reached = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            page.keyboard().press("Tab");
            reached.add(Looks.focus(page));
        }
        return reached;
    }

    private Stream<DynamicTest> each(Consumer<String> test) {
        return site.addresses().map(address -> dynamicTest(address, () -> test.accept(address)));
    }

    private Stream<DynamicTest> onEach(List<Integer> widths, Consumer<Page> test) {
        return widths.stream().flatMap(width -> site.addresses().map(address -> dynamicTest(address + " at " + width, () -> {
            try (Visit visit = Visit.with(browser, width, ColorScheme.LIGHT)) {
                test.accept(visit.to(address));
            }
        })));
    }
}
