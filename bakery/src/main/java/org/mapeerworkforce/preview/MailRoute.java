package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows at {@code /_mail/} the mails that would have gone out. No page of the site has it, nor has the cloud. */
final class MailRoute implements Route {

    private static final String ADDRESS = "/_mail/";
    /** A mail brings styles and nothing else. Its frame has the same policy, because its text stands in this page. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Mails that would have gone out</title>
            <style>:root{color-scheme:light dark}pre{white-space:pre-wrap;overflow-wrap:anywhere}iframe{box-sizing:border-box;width:100%%;height:36rem;resize:vertical;border:1px solid}</style>
            </head>
            <body>
            <main>
            <h1>Mails that would have gone out</h1>
            <p>%s</p>
            %s</main>
            </body>
            </html>
            """;
    private static final String MAIL = """
            <article>
            <h2>%s</h2>
            <pre>%s</pre>
            <h3>As plain text</h3>
            <pre>%s</pre>
            <h3>As HTML</h3>
            <iframe title="%s" sandbox="allow-top-navigation-by-user-activation" srcdoc="%s"></iframe>
            </article>
            """;
    /** A link in the frame opens in its place: the pages that it leads to let nobody frame them. */
    private static final String ON_TOP = "<base target=\"_top\">";

    private final LocalPost post;

    MailRoute(LocalPost post) {
        this.post = post;
    }

    @Override
    public boolean answer(HttpExchange exchange) throws IOException {
        boolean ours = exchange.getRequestURI().getPath().equals(ADDRESS) && List.of("GET", "HEAD").contains(exchange.getRequestMethod());
        if (ours) {
            page().with(Map.of(SecurityHeaders.POLICY, POLICY)).send(exchange);
        }
        return ours;
    }

    private Answer page() {
        List<Mime> newestFirst = new ArrayList<>(post.mails());
        Collections.reverse(newestFirst);
        String sentence = newestFirst.isEmpty() ? "None yet. Send a form, and read this page again." : "The newest first. Of this preview alone: nobody gets them, and they are gone when it ends.";
        String html = PAGE.formatted(sentence, newestFirst.stream().map(MailRoute::mail).collect(Collectors.joining()));
        return Answer.of(200, ContentTypes.of(".html"), html.getBytes(StandardCharsets.UTF_8));
    }

    private static String mail(Mime mail) {
        String headers = mail.headers().stream().map(Mime.Header::toString).collect(Collectors.joining("\n"));
        String subject = escaped(mail.subject());
        return MAIL.formatted(subject, linked(headers), linked(mail.text()), subject, escaped(mail.html().replaceFirst("(?=<title>)", ON_TOP)));
    }

    /** Text, with each address in it as a link. */
    private static String linked(String text) {
        return escaped(text).replaceAll("https?://(?:(?!&gt;)[^\\s<>\"'])+", "<a href=\"$0\">$0</a>");
    }

    private static String escaped(String text) {
        return FaultPage.escaped(text).replace("\"", "&quot;");
    }
}
