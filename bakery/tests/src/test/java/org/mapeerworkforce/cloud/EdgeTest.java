package org.mapeerworkforce.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.browser.Chromium;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Folder;
import org.mapeerworkforce.oven.Order;

/** What CloudFront runs on each request, run in Chromium on events as CloudFront makes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EdgeTest {

    /** The quota of CloudFront Functions. */
    private static final int LARGEST = 10 * 1024;
    private static final String INDEX = "index.html";

    /** An event (docs.aws.amazon.com, "CloudFront Functions event structure"), and what became of it, in one line. */
    private static final String RUN = """
            asked => asked.map(([method, uri, query, headers]) => {
                const request = { method, uri, querystring: {}, headers: {}, cookies: {}, rawQueryString: () => query === null ? undefined : query };
                for (const name in headers) request.headers[name] = { value: headers[name] };
                try {
                    const made = handler({ version: '1.0', context: { eventType: 'viewer-request' }, viewer: { ip: '198.51.100.7' }, request });
                    return made.statusCode ? [made.statusCode, ...Object.entries(made.headers).map(([name, header]) => name + ': ' + header.value)].join(' ') : 'on to ' + made.uri;
                } catch (thrown) {
                    return 'threw ' + thrown;
                }
            })""";

    private final String code = CloudTemplate.read(Project.REAL).edge();
    private Playwright playwright;
    private Page page;

    @BeforeAll
    void open() {
        playwright = Chromium.playwright();
        page = Chromium.start(playwright).newPage();
        page.evaluate("code => { window.handler = new Function(code + '; return handler;')(); }", code);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @Test
    void an_address_leads_to_its_file_or_to_the_one_way_to_write_it() {
        assertEquals("""
                /                          on to /index.html
                /mission/                  on to /mission/index.html
                /meetings/2024-11-13/      on to /meetings/2024-11-13/index.html
                /site.xml                  on to /site.xml
                /.well-known/security.txt  on to /.well-known/security.txt
                /mission                   301 location: /mission/
                /mission?                  301 location: /mission/
                /mission?a=1&b=%20x        301 location: /mission/?a=1&b=%20x
                /mission?to=//example.org  301 location: /mission/?to=//example.org
                /index.html                301 location: /
                /join/paper/index.html?a   301 location: /join/paper/?a
                /api                       301 location: /api/
                //example.org              on to //example.org
                //example.org/             on to //example.org/index.html
                //example.org/index.html   on to //example.org/index.html
                //example                  on to //example
                /\\example                  on to /\\example
                /%2Fexample                on to /%2Fexample
                /%5Cexample                on to /%5Cexample
                /a//example                on to /a//example
                /a\\tb                      on to /a\\tb
                /a\\r\\nset-cookie:b         on to /a\\r\\nset-cookie:b
                /mission?a\\r\\nb            301 location: /mission/
                https://example            on to https://example
                *                          on to *
                """, table("""
                / /mission/ /meetings/2024-11-13/ /site.xml /.well-known/security.txt /mission /mission? /mission?a=1&b=%20x /mission?to=//example.org
                /index.html /join/paper/index.html?a /api //example.org //example.org/ //example.org/index.html //example /\\example /%2Fexample /%5Cexample
                /a//example""".split("\\s+"), "/a\tb", "/a\r\nset-cookie:b", "/mission?a\r\nb", "https://example", "*"));
    }

    @Test
    void what_only_a_program_sends_is_refused_before_it_costs_anything() {
        String form = "application/x-www-form-urlencoded";
        assertEquals(List.of(
                "on to /api/forms/membership", "on to /api/forms/membership", "on to /api/forms/membership",
                "405 allow: GET, HEAD, POST", "405 allow: GET, HEAD, POST",
                "415 cache-control: no-store", "415 cache-control: no-store", "415 cache-control: no-store",
                "on to /api/forms/membership", "on to /api/forms/membership",
                "on to /api/forms/membership", "413 cache-control: no-store", "on to /api/forms/membership"),
                run(List.of(
                        api("GET", Map.of()), api("HEAD", Map.of()), api("POST", Map.of("content-type", form)),
                        api("PUT", Map.of("content-type", form)), api("OPTIONS", Map.of()),
                        api("POST", Map.of()), api("POST", Map.of("content-type", "application/json")), api("POST", Map.of("content-type", form + "x")),
                        api("POST", Map.of("content-type", " Application/X-WWW-Form-UrlEncoded ; charset=UTF-8")), api("POST", Map.of("content-type", "multipart/form-data; boundary=a")),
                        api("POST", Map.of("content-type", form, "content-length", "1048576")), api("POST", Map.of("content-type", form, "content-length", "1048577")),
                        api("POST", Map.of("content-type", form, "content-length", "many")))));
    }

    @Test
    void every_page_of_the_real_site_is_found_at_its_address(@TempDir Path folder) {
        new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), folder);
        List<String> files = Folder.files(folder).keySet().stream().map(file -> "/" + file).toList();
        List<String> addresses = files.stream().map(file -> file.endsWith("/" + INDEX) ? file.substring(0, file.length() - INDEX.length()) : file).toList();
        assertEquals(files.stream().map(file -> "on to " + file).collect(Collectors.joining("\n")), String.join("\n", run(addresses.stream().map(EdgeTest::get).toList())));
    }

    @Test
    void no_odd_address_breaks_it_or_leads_to_another_site() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<List<Object>> asked = IntStream.range(0, 10_000).mapToObj(one -> get(odd(random))).toList();
        List<String> made = run(asked);
        for (int i = 0; i < made.size(); i++) {
            assertTrue(made.get(i).matches("(?s)on to .*|301 location: /([A-Za-z0-9._~-]+/)*(\\?[!-~]+)?"), "seed " + seed + ": " + asked.get(i) + " made " + made.get(i));
        }
        assertTrue(made.stream().filter(one -> one.startsWith("301")).count() > 100, "the odd addresses of seed " + seed + " are too odd to try a redirect");
    }

    @Test
    void it_keeps_within_what_cloudfront_runs() {
        assertTrue(code.getBytes(StandardCharsets.UTF_8).length < LARGEST);
        assertEquals(List.of(), Stream.of("import ", "require(", "fetch(", "XMLHttpRequest", "setTimeout", "eval(", "Function(", "async ", "await ", "class ", "?.", "??", "=>").filter(code::contains).toList());
    }

    private String table(String[] words, String... more) {
        List<String> asked = Stream.concat(Stream.of(words), Stream.of(more)).toList();
        List<String> made = run(asked.stream().map(EdgeTest::get).toList());
        return IntStream.range(0, asked.size()).mapToObj(i -> String.format("%-26s %s\n", visible(asked.get(i)), visible(made.get(i)))).collect(Collectors.joining());
    }

    private static String visible(String text) {
        return text.replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
    }

    /** Pieces that have fooled others, and any characters. */
    private static String odd(Random random) {
        String[] pieces = {"/", "//", "\\", "/\\", "%2f", "%5C", "%00", "..", ".", "index.html", "example", "example.org", "http:", "@", "?", "??", "#", "\t", "\r\n", "\u0000", "\u202e", "é", "\ud800", "api", ":", ";", " "};
        return "/" + IntStream.range(0, random.nextInt(6)).mapToObj(piece -> random.nextInt(9) == 0 ? Character.toString(random.nextInt(0xd800)) : pieces[random.nextInt(pieces.length)]).collect(Collectors.joining());
    }

    private static List<Object> get(String address) {
        int query = address.indexOf('?');
        return Arrays.asList("GET", query < 0 ? address : address.substring(0, query), query < 0 ? null : address.substring(query + 1), Map.of());
    }

    private static List<Object> api(String method, Map<String, String> headers) {
        return Arrays.asList(method, "/api/forms/membership", null, headers);
    }

    @SuppressWarnings("unchecked")
    private List<String> run(List<List<Object>> asked) {
        return (List<String>) page.evaluate(RUN, asked);
    }
}
