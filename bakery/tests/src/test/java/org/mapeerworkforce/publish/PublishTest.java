package org.mapeerworkforce.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publish asks of AWS, and in which order; AWS itself is stood in for. */
class PublishTest {

    /** Of the stylesheet `body { margin: 0 }`. */
    private static final String STYLE = "'sha256-mX+s7KJgWpgxJola85xdpAFPBQaV091gzM2oPjgTW2w='";
    private static final Map<String, String> ENVIRONMENT = Map.of("RELEASE", "1795379980", "PAUSE", "0");

    @TempDir
    Path folder;
    private Script script;

    @BeforeEach
    void a_site_that_can_be_published() {
        script = new Script(folder).program("sam", "").program("curl", "echo \"content-security-policy: style-src " + STYLE + "\"; seq 20000");
        aws("echo \"'sha256-B=' 'sha256-A='\"");
        assertEquals("Baked 3 pages into target/site.\n", script.project().printed(true));
        script.project().write("functions/smoke.sh", "echo \"smoke $1\" >> calls.txt");
    }

    @Test
    void headers_come_before_pages_and_old_files_go_last() {
        assertTrue(publish().startsWith("0\n"));
        assertEquals("""
                aws cloudformation describe-stacks --stack-name peer-workforce-site --output text --query Stacks[0].Parameters[?ParameterKey=='StylePolicies'].ParameterValue
                sam deploy --template-file functions/template.yaml --stack-name peer-workforce-site --resolve-s3 --capabilities CAPABILITY_IAM --no-confirm-changeset --no-fail-on-empty-changeset --parameter-overrides Release=1795379980 StylePolicies="STYLE 'sha256-B=' 'sha256-A='"
                aws cloudformation describe-stacks --stack-name peer-workforce-site --output text --query Stacks[0].Outputs[?OutputKey=='SiteBucket'].OutputValue
                aws cloudformation describe-stacks --stack-name peer-workforce-site --output text --query Stacks[0].Outputs[?OutputKey=='SiteId'].OutputValue
                aws cloudformation describe-stacks --stack-name peer-workforce-site --output text --query Stacks[0].Outputs[?OutputKey=='SiteAddress'].OutputValue
                curl -s -o /dev/null -D - https://d111111abcdef8.cloudfront.net/
                aws s3 cp --only-show-errors --content-type text/plain; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/.well-known/security.txt s3://site-bucket/.well-known/security.txt
                aws s3 cp --only-show-errors --content-type text/csv; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/comparison-chart.csv s3://site-bucket/comparison-chart.csv
                aws s3 cp --only-show-errors --content-type application/atom+xml --cache-control public, max-age=300, s-maxage=86400 target/site/feed.xml s3://site-bucket/feed.xml
                aws s3 cp --only-show-errors --content-type text/calendar; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/meetings.ics s3://site-bucket/meetings.ics
                aws s3 cp --only-show-errors --content-type text/plain; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/robots.txt s3://site-bucket/robots.txt
                aws s3 cp --only-show-errors --content-type text/css; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/site.css s3://site-bucket/site.css
                aws s3 cp --only-show-errors --content-type application/xml --cache-control public, max-age=300, s-maxage=86400 target/site/sitemap.xml s3://site-bucket/sitemap.xml
                aws s3 cp --only-show-errors --content-type text/html; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/404.html s3://site-bucket/404.html
                aws s3 cp --only-show-errors --content-type text/html; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/unavailable/index.html s3://site-bucket/unavailable/index.html
                aws s3 cp --only-show-errors --content-type text/html; charset=utf-8 --cache-control public, max-age=300, s-maxage=86400 target/site/index.html s3://site-bucket/index.html
                aws cloudfront create-invalidation --distribution-id EDFDVBD6EXAMPLE --paths /* --query Invalidation.Id --output text
                aws cloudfront wait invalidation-completed --distribution-id EDFDVBD6EXAMPLE --id I2J0I21PCUYOIK
                aws s3 sync --only-show-errors --size-only --delete target/site s3://site-bucket
                smoke https://d111111abcdef8.cloudfront.net
                """.replace("STYLE", STYLE), script.calls());
    }

    @Test
    void the_first_publish_knows_no_older_style_and_waits_for_none() {
        aws("echo 'Stack with id peer-workforce-site does not exist' >&2; exit 254");
        assertTrue(publish("OwnerEmail=owner@example.org").startsWith("0\n"));
        assertTrue(script.calls().contains(" --parameter-overrides Release=1795379980 StylePolicies=\"" + STYLE + "\" OwnerEmail=owner@example.org\n"), script.calls());
        assertFalse(script.calls().contains("curl"));
    }

    @Test
    void a_first_publish_that_broke_off_left_no_style() {
        aws("echo None");
        assertTrue(publish().startsWith("0\n"));
        assertTrue(script.calls().contains(" StylePolicies=\"" + STYLE + "\"\n"), script.calls());
    }

    @Test
    void the_style_is_named_once_and_three_at_most() {
        aws("echo \"'sha256-C=' 'sha256-B=' " + STYLE + " 'sha256-A='\"");
        publish();
        assertTrue(script.calls().contains(" StylePolicies=\"" + STYLE + " 'sha256-C=' 'sha256-B='\"\n"), script.calls());
    }

    @Test
    void nothing_is_published_while_it_is_not_known_which_styles_are_in_use() {
        aws("echo 'Rate exceeded' >&2; exit 254");
        assertEquals("1\nRate exceeded\n", publish());
        assertEquals(1, script.calls().lines().count());
    }

    @Test
    void no_page_is_touched_when_the_headers_cannot_be_set() {
        script.program("sam", "exit 1");
        assertTrue(publish().startsWith("1\n"));
        assertFalse(script.calls().contains("aws s3 "));
    }

    @Test
    void no_page_is_touched_before_the_new_headers_are_there() {
        script.program("curl", "echo \"content-security-policy: style-src 'sha256-B='\"");
        assertTrue(publish().endsWith("After ten minutes, https://d111111abcdef8.cloudfront.net/ does not allow the new stylesheet. No page was changed.\n"));
        assertFalse(script.calls().contains("aws s3 "));
    }

    @Test
    void no_page_is_touched_while_it_is_not_known_where_they_lie() {
        script.program("aws", answers("echo \"'sha256-A='\"").replace("echo site-bucket", "echo None"));
        assertTrue(publish().endsWith("The stack peer-workforce-site does not say its SiteBucket. No page was changed.\n"));
        assertFalse(script.calls().contains("aws s3 "));
    }

    @Test
    void nothing_is_removed_when_a_page_cannot_be_uploaded() {
        script.program("aws", answers("echo \"'sha256-A='\"") + "\ncase \"$*\" in *s3*404.html*) exit 1 ;; esac");
        assertTrue(publish().startsWith("1\n"));
        assertTrue(script.calls().endsWith("target/site/404.html s3://site-bucket/404.html\n"), script.calls());
    }

    @Test
    void a_dry_run_asks_for_nothing() {
        Map<String, String> dry = new HashMap<>(ENVIRONMENT);
        dry.put("DRY_RUN", "1");
        String said = script.run(dry, "functions/publish.sh");
        assertTrue(said.startsWith("0\n1. The headers and the functions\n+ sam deploy ") && said.endsWith("6. A look at the live site\n+ bash functions/smoke.sh https://<SiteAddress>\n"), said);
        assertEquals("", script.calls());
    }

    @Test
    void a_site_that_was_not_baked_for_it_is_not_published() {
        script.project().printed(false);
        assertEquals("1\nThere is nothing to publish. Run `mvn verify -Dpublish` first: it says what is missing.\n", publish());
        assertEquals("", script.calls());
    }

    @Test
    void an_open_value_that_blocks_leaves_nothing_to_publish() {
        String open = "address:\n  confirm: At which address?\n  effect: [show, block]\n  value: https://coalition.invalid\n";
        script.project().write("content/site.yml", script.project().read("content/site.yml").replaceFirst("address: .*\n", open).replaceFirst("contact-email: .*", "contact-email:\n  confirm: Which one?\n  effect: omit"));
        String refusal = """
                Not to be published: 1 value is open that only the coalition can give.
                  content/site.yml, line 4, address (show, block): At which address?
                Write each value in its file, in the place of its question.
                """;
        assertEquals(refusal, script.project().printed(true));
        assertFalse(Files.exists(script.project().site()));
        assertTrue(publish().startsWith("1\nThere is nothing to publish."));
        assertTrue(script.project().checked(true, false).endsWith("Every check has passed. 1 piece of advice.\n" + refusal + "exit 1"), script.project().checked(true, false));
        assertTrue(script.project().checked(true, true).endsWith(refusal + "exit 1"));
        assertTrue(script.project().checked(false, false).endsWith("exit 0"));
        assertTrue(script.project().printed(false).startsWith("Baked 3 pages into target/site.\nBefore launch:\n"));
    }

    private String publish(String... parameters) {
        return script.run(ENVIRONMENT, "functions/publish.sh", parameters);
    }

    /** @param styles what is answered when the styles in use are asked for */
    private void aws(String styles) {
        script.program("aws", answers(styles));
    }

    private static String answers(String styles) {
        return "case \"$*\" in\n*StylePolicies*) " + styles + """
                 ;;
                *SiteBucket*) echo site-bucket ;;
                *SiteId*) echo EDFDVBD6EXAMPLE ;;
                *SiteAddress*) echo d111111abcdef8.cloudfront.net ;;
                *create-invalidation*) echo I2J0I21PCUYOIK ;;
                esac""";
    }
}
