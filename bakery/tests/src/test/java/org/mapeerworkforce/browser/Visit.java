package org.mapeerworkforce.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** One page in a window of its own, script off, with everything that it asked for and complained of. */
final class Visit implements AutoCloseable {

    static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Visit(Browser browser, Browser.NewContextOptions options) {
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    static Visit with(Browser browser, int width, ColorScheme scheme) {
        return with(browser, new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setColorScheme(scheme));
    }

    /** For a checker that is itself a script, and whose timers wait for ever where scripts are off. */
    static Visit forChecker(Browser browser, ColorScheme scheme) {
        return new Visit(browser, new Browser.NewContextOptions().setViewportSize(Fit.PHONE, HEIGHT).setColorScheme(scheme));
    }

    static Visit with(Browser browser, Browser.NewContextOptions options) {
        return new Visit(browser, options.setJavaScriptEnabled(false));
    }

    Visit at(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    Page to(String address) {
        page.navigate(address);
        return page;
    }

    /** The address of each request, in order. */
    List<String> requests() {
        return requests;
    }

    /** What the console says, such as a refusal by the Content-Security-Policy. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
