package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.oven.Folder;

/** The preview answers as production would. */
class ServedTest {

    private static final String KEYS = "title: Our work\ndescription: What we do.";

    @TempDir
    Path folder;
    private Project project;
    private LivePreview preview;

    @BeforeEach
    void a_project() throws IOException {
        project = new Project(folder);
        project.page("work", KEYS, "We work.");
    }

    @AfterEach
    void ends() {
        preview.close();
    }

    @Test
    void a_page_stands_at_its_pretty_address() throws IOException {
        HttpResponse<String> page = visitor().get("/work/");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("<p>We work.</p>"), page.body());
        assertTrue(visitor().get("/").body().contains("<p>Welcome.</p>"));
    }

    @Test
    void an_address_without_its_slash_leads_to_the_one_with_it() throws IOException {
        HttpResponse<String> page = visitor().get("/work");
        assertEquals("301 /work/", page.statusCode() + " " + header(page, "Location"));
    }

    @Test
    void an_unknown_address_gets_the_page_that_says_so() throws IOException {
        project.page("404", "title: Not here\ndescription: It is not here.", "Go on from here.");
        HttpResponse<String> page = visitor().get("/nowhere/");
        assertEquals("404 text/html; charset=utf-8", page.statusCode() + " " + header(page, "Content-Type"));
        assertTrue(page.body().contains("<p>Go on from here.</p>"), page.body());
    }

    @Test
    void every_kind_of_file_says_what_it_is() throws IOException {
        List.of("ico", "jpg", "png", "svg", "webmanifest", "webp", "bin").forEach(ending -> project.write("assets/file." + ending, "x"));
        Visitor visitor = visitor();
        Map<String, String> types = new TreeMap<>();
        List.of("/", "/comparison-chart.csv", "/feed.xml", "/file.bin", "/file.ico", "/file.jpg", "/file.png", "/file.svg", "/file.webmanifest", "/file.webp",
                "/meetings.ics", "/robots.txt", "/site.css", "/sitemap.xml").forEach(path -> types.put(path, header(visitor.get(path), "Content-Type")));
        assertEquals("""
                / text/html; charset=utf-8
                /comparison-chart.csv text/csv; charset=utf-8
                /feed.xml application/atom+xml
                /file.bin application/octet-stream
                /file.ico image/x-icon
                /file.jpg image/jpeg
                /file.png image/png
                /file.svg image/svg+xml
                /file.webmanifest application/manifest+json
                /file.webp image/webp
                /meetings.ics text/calendar; charset=utf-8
                /robots.txt text/plain; charset=utf-8
                /site.css text/css; charset=utf-8
                /sitemap.xml application/xml
                """, lines(types));
    }

    @Test
    void head_gets_all_but_the_body() throws IOException {
        Visitor visitor = visitor();
        HttpResponse<String> page = visitor.get("/work/");
        HttpResponse<String> head = visitor.ask("HEAD", "/work/");
        assertEquals("200 " + page.body().length() + " ", head.statusCode() + " " + header(head, "Content-Length") + " " + head.body());
    }

    @Test
    void other_methods_are_refused() throws IOException {
        Visitor visitor = visitor();
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            HttpResponse<String> refused = visitor.ask(method, "/work/");
            assertEquals(method + " 405 GET, HEAD", method + " " + refused.statusCode() + " " + header(refused, "Allow"));
        }
    }

    @Test
    void nothing_outside_of_the_site_can_be_asked_for() throws IOException {
        Visitor visitor = visitor();
        for (String path : List.of("/../../../jbake.properties", "/%2e%2e/%2e%2e/%2e%2e/jbake.properties", "/..%2f..%2f..%2fjbake.properties", "/..%5c..%5cjbake.properties",
                "/%252e%252e/jbake.properties", "/work/../../../../jbake.properties", "//" + folder + "/jbake.properties", folder + "/jbake.properties", "/%00", "/work/%2e%2e/index.html")) {
            String answer = visitor.say("GET " + path + " HTTP/1.1");
            assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*"), path + " gets " + answer);
            assertFalse(answer.contains("content.folder"), path + " gets " + answer);
        }
    }

    @Test
    void the_security_headers_are_those_of_production() throws IOException {
        HttpResponse<String> page = visitor().get("/work/");
        Map<String, String> headers = new TreeMap<>();
        page.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), String.join(", ", values)));
        headers.keySet().removeAll(List.of("date", "content-length", "content-type"));
        assertEquals("""
                cache-control no-store
                content-security-policy default-src 'none'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-mX+s7KJgWpgxJola85xdpAFPBQaV091gzM2oPjgTW2w='; script-src SCRIPT; connect-src 'self'
                cross-origin-embedder-policy require-corp
                cross-origin-opener-policy same-origin
                cross-origin-resource-policy same-origin
                permissions-policy camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()
                referrer-policy same-origin
                x-content-type-options nosniff
                x-frame-options DENY
                """.replace("SCRIPT", ReloadScript.POLICY), lines(headers));
    }

    @Test
    void the_script_stands_in_pages_of_the_preview_alone() throws IOException {
        assertTrue(visitor().get("/work/").body().contains("EventSource"));
        project.bake();
        assertEquals(List.of(), Folder.files(project.site()).entrySet().stream().filter(file -> file.getValue().contains("EventSource")).map(Map.Entry::getKey).toList());
    }

    @Test
    void the_script_is_the_last_thing_in_the_body() throws IOException {
        project.write("templates/page.ftl", "<#ftl output_format=\"HTML\"><body><p>${page.title}</p></body></html>");
        assertTrue(visitor().get("/work/").body().matches("(?s)<body><p>Our work</p><script data-version=\"[0-9a-f]+\">.*</script></body></html>"));
    }

    @Test
    void drafts_are_shown_where_they_are_asked_for() throws IOException {
        project.page("plan", "title: Our plan\ndescription: What we plan.\nstatus: draft", "Secret.");
        assertEquals(404, visitor().get("/plan/").statusCode());
        preview.close();
        preview = LivePreview.start(folder, 0, true, new PrintStream(PrintStream.nullOutputStream()));
        assertEquals(200, new Visitor(preview).get("/plan/").statusCode());
    }

    @Test
    void no_other_computer_can_ask() throws IOException {
        visitor();
        int port = URI.create(preview.address()).getPort();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress address : network.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThrows(ConnectException.class, () -> new Socket(address, port).close(), address.toString());
            }
        }
    }

    private Visitor visitor() throws IOException {
        preview = preview == null ? LivePreview.start(folder, 0, false, new PrintStream(PrintStream.nullOutputStream())) : preview;
        return new Visitor(preview);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private static String lines(Map<String, String> values) {
        StringBuilder lines = new StringBuilder();
        values.forEach((name, value) -> lines.append(name).append(' ').append(value).append('\n'));
        return lines.toString();
    }
}
