package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mapeerworkforce.pages.HashSource;

/** The script that reloads a page and shows faults over it. The server adds it; no file of the site has it. */
final class ReloadScript {

    private static final String BODY_END = "</body>";
    private static final String TEXT = text();
    /** What a Content-Security-Policy says to allow exactly this script. */
    static final String POLICY = HashSource.of(TEXT);

    private ReloadScript() {
    }

    /** The answer with the script in it, where it is a page. */
    static Answer into(Answer answer) {
        return answer.isPage() ? answer.with(into(answer.body(), answer.version())) : answer;
    }

    /** The version stands outside of the script, which stays the same on each page: its hash allows it. */
    private static byte[] into(byte[] page, String version) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.contains(BODY_END) ? html.lastIndexOf(BODY_END) : html.length();
        String script = "<script data-version=\"" + version + "\">" + TEXT + "</script>";
        return (html.substring(0, end) + script + html.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text() {
        try (InputStream script = ReloadScript.class.getResourceAsStream("reload.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
