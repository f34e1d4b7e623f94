package org.mapeerworkforce.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** The rules of axe-core up to WCAG 2.2 AAA, asked of a page as it stands. */
public final class Axe {

    /** What a letter must keep: it has no landmarks. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
    private static final List<String> ALL = Stream.concat(WCAG.stream(), Stream.of("best-practice")).toList();
    /** The dark changes colours alone, so it is asked for those alone: the rest was seen in the light. */
    private static final List<String> COLOURS = List.of("cat.color");
    private static final List<String> COLOUR_RULES = List.of("color-contrast", "color-contrast-enhanced", "link-in-text-block");

    private Axe() {
    }

    /** Each rule that a page breaks, and where. */
    static List<String> page(Page page, ColorScheme scheme) {
        return broken(axe(page), scheme == ColorScheme.DARK ? COLOURS : ALL);
    }

    /** The same at another width, where colours are as they were: to look at them takes longest. */
    static List<String> layout(Page page) {
        return broken(axe(page).disableRules(COLOUR_RULES), ALL);
    }

    /** The same of a letter. */
    public static List<String> letter(Page page, ColorScheme scheme) {
        return broken(axe(page), scheme == ColorScheme.DARK ? COLOURS : WCAG);
    }

    /** What is in order is not described: that takes as long as to find what is not. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    private static List<String> broken(AxeBuilder axe, List<String> tags) {
        // The other way opens a window for each answer, for the sake of frames; no page that is asked here has one.
        return axe.setLegacyMode(true).withTags(tags).analyze().getViolations().stream().map(Axe::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes().stream().map(node -> node.getHtml() + " " + node.getFailureSummary()).toList();
    }
}
