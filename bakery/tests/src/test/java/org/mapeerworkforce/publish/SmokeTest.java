package org.mapeerworkforce.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.oven.Folder;

/** What a look at the live site finds. */
class SmokeTest {

    private static final String PAGE = """
            <#ftl output_format="HTML"><!doctype html><html lang="en"><title>${page.title}</title><h1>${page.title}</h1>${page.body?no_esc}
            <a href="/mission/">Our mission</a>
            <form action="/api/forms/membership" method="post" novalidate></form>
            """;
    private static final String SITEMAP = """
            <#ftl output_format="XML"><urlset><#list pages?filter(it -> it.matter.listed) as it><url><loc>https://coalition.invalid${it.address}</loc></url>
            </#list></urlset>
            """;

    @TempDir
    Path folder;
    private Script script;
    private LiveSite live;

    @BeforeEach
    void a_live_site() {
        script = new Script(folder);
        script.project().write("templates/home.ftl", PAGE).write("templates/sitemap.ftl", SITEMAP);
        script.project().page("mission", "title: Our mission\ndescription: What we do.", "Text.");
        assertEquals("Baked 4 pages into target/site.\n", script.project().printed(true));
        live = new LiveSite();
        Folder.files(script.project().site()).forEach((file, bytes) -> live.pages.put("/" + (file.endsWith("index.html") ? file.replace("index.html", "") : file), bytes));
        script.project().read("target/publish/headers.txt").lines().map(line -> line.split(": ", 2)).forEach(header -> live.headers.put(header[0], header[1]));
        script.project().read("target/publish/files.txt").lines().map(line -> line.split("\t")).forEach(file -> live.types.put("/" + file[0], file[1]));
        live.leads.put("/api/forms/membership", "303 /");
        live.leads.put("/mission", "301 /mission/");
    }

    @AfterEach
    void it_ends() {
        live.close();
    }

    @Test
    void all_is_well() {
        assertEquals("0\nAll is well on ADDRESS. Pages: 2. Forms: 1.\n", look());
        live.headers.computeIfPresent("Content-Security-Policy", (name, policy) -> policy + " 'sha256-of-the-one-before='");
        assertEquals("0\nAll is well on ADDRESS. Pages: 2. Forms: 1.\n", look());
    }

    @Test
    void an_old_page_a_gone_page_and_a_missing_one_are_noticed() {
        live.pages.put("/", "Old.");
        live.pages.remove("/robots.txt");
        live.missing = 200;
        assertEquals("""
                1
                /: this is not index.html as it was baked.
                /robots.txt: this is not robots.txt as it was baked.
                /no-such-page/: the status is 200. It should be 404.
                Faults on ADDRESS: 3.
                """, look());
    }

    @Test
    void a_wrong_type_and_a_form_that_leads_elsewhere_are_noticed() {
        live.types.put("/meetings.ics", "application/octet-stream");
        live.leads.put("/api/forms/membership", "303 https://example.org/");
        live.leads.remove("/mission");
        assertEquals("""
                1
                /mission: it answers `404 `. It should be `301 /mission/`.
                /meetings.ics: the type is `application/octet-stream`. It should be `text/calendar; charset=utf-8`.
                /api/forms/membership: it answers `303 https://example.org/`. It should be `303 /`.
                Faults on ADDRESS: 3.
                """, look());
    }

    @Test
    void a_header_that_is_gone_or_says_less_is_noticed() {
        script.project().write("target/publish/files.txt", "").write("target/site/sitemap.xml", "");
        live.headers.remove("Strict-Transport-Security");
        live.headers.put("X-Frame-Options", "SAMEORIGIN");
        live.headers.computeIfPresent("Content-Security-Policy", (name, policy) -> policy.replaceFirst("'sha256-.*", "'sha256-another='"));
        assertEquals("""
                1
                The sitemap names no page.
                /no-such-page/: the header Content-Security-Policy is `default-src 'none'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-another='`. It should be `default-src 'none'; img-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; style-src 'sha256-mX+s7KJgWpgxJola85xdpAFPBQaV091gzM2oPjgTW2w='`.
                /no-such-page/: the header Strict-Transport-Security is ``. It should be `max-age=63072000; includeSubDomains; preload`.
                /no-such-page/: the header X-Frame-Options is `SAMEORIGIN`. It should be `DENY`.
                Faults on ADDRESS: 4.
                """, look());
    }

    @Test
    void a_site_that_does_not_answer_is_noticed() {
        live.close();
        String said = look();
        assertEquals("1 true", said.substring(0, 1) + " " + said.contains("/: the status is 000. It should be 200."));
    }

    private String look() {
        return script.run(Map.of(), "functions/smoke.sh", live.address() + "/").replace(live.address(), "ADDRESS");
    }
}
