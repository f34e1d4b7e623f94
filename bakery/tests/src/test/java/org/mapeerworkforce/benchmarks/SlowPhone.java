package org.mapeerworkforce.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import org.mapeerworkforce.browser.Chromium;

/** Chromium in a small window on a slow line: the profile Slow 3G of its developer tools. */
final class SlowPhone implements AutoCloseable {

    private static final int LATENCY = 2000;
    private static final int BYTES_A_SECOND = 400_000 / Byte.SIZE;
    private static final String PAINT = """
            () => new Promise(done => {
              let shift = 0
              new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                .observe({type: 'layout-shift', buffered: true})
              new PerformanceObserver(list => done([list.getEntries().pop().startTime, shift]))
                .observe({type: 'largest-contentful-paint', buffered: true})
            })
            """;

    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.start(playwright);

    /** @param largest when the largest part of the page was painted, in milliseconds, @param shift how far the layout moved (CLS) */
    record Paint(double largest, double shift) {
    }

    /** Opens a page for the first time. */
    Paint open(String address) {
        try (BrowserContext visitor = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740).setBypassCSP(true))) {
            Page page = visitor.newPage();
            slow(visitor.newCDPSession(page));
            page.navigate(address);
            List<?> paint = (List<?>) page.evaluate(PAINT);
            return new Paint(((Number) paint.get(0)).doubleValue(), ((Number) paint.get(1)).doubleValue());
        }
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static void slow(CDPSession tools) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        tools.send("Network.enable");
        tools.send("Network.emulateNetworkConditions", line);
    }
}
