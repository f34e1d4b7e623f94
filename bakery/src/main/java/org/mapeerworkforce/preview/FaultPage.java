package org.mapeerworkforce.preview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A page that says what is wrong: in place of every page until there is a good bake, and always at {@code /_preview/}. */
final class FaultPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>%s</title>
            <noscript><meta http-equiv="refresh" content="2"></noscript>
            <style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem}pre{overflow:auto;padding:.5rem;border:1px solid}</style>
            </head>
            <body>
            <main id="preview-faults">
            <h1>%1$s</h1>
            <p>%s</p>
            %s</main>
            </body>
            </html>
            """;

    private FaultPage() {
    }

    static Answer of(int status, List<Finding> findings) {
        String page = findings.isEmpty()
                ? PAGE.formatted("Nothing to mend", "Every check has passed.", "")
                : PAGE.formatted("Not right yet", "This page goes away by itself when the last of these is mended.", items(findings));
        return Answer.of(status, ContentTypes.of(".html"), page.getBytes(StandardCharsets.UTF_8));
    }

    private static String items(List<Finding> findings) {
        return findings.stream().map(finding -> "<li>" + escaped(finding.sentence()) + line("", finding.text()) + line("Write: ", finding.corrected()) + "</li>\n").collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
    }

    private static String line(String before, String text) {
        return text.isEmpty() ? "" : "<pre>" + before + escaped(text) + "</pre>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
