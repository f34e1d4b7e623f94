package org.mapeerworkforce.benchmarks;

/** The one layout that every generator draws the generated pages with, in its own template language. */
final class Layout {

    private static final String HTML = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>TITLE</title>
            <meta name="description" content="DESCRIPTION">
            <style>body { margin: 0 auto; max-width: 40rem; font: 1rem/1.5 sans-serif } a { color: navy }</style>
            </head>
            <body>
            <header><a href="/">All pages</a></header>
            <main>
            <h1>TITLE</h1>
            CONTENT
            </main>
            <footer>Generated.</footer>
            </body>
            </html>
            """;

    private Layout() {
    }

    /** @param title how a template writes the title, @param description the description, @param content the page's own HTML */
    static String with(String title, String description, String content) {
        return HTML.replace("TITLE", title).replace("DESCRIPTION", description).replace("CONTENT", content);
    }
}
