package org.mapeerworkforce.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

/** What hardly anybody writes, and somebody will: a whole site comes of it, or a fault that names the file. */
class OddThingsTest {

    private static final String KEYS = "title: Our odd work\ndescription: What we do that is odd.\nlisted: false\n";

    @TempDir
    static Path folder;
    private static Workshop workshop;

    @BeforeAll
    static void a_copy_of_the_real_project() throws IOException {
        workshop = new Workshop(Project.copyReal(folder));
    }

    @TestFactory
    Stream<DynamicTest> odd_keys_above_a_page() {
        Map<String, String> keys = new TreeMap<>();
        keys.put("an alias that holds itself", "agenda: &a [*a]");
        keys.put("an alias that holds itself by keys", "agenda: &a {b: *a}");
        keys.put("an anchor and its alias", "summary: &a We work.\nform: *a");
        keys.put("an alias of nothing", "summary: *a");
        keys.put("a merge key", "<<: {a: b}");
        keys.put("lists in lists in lists", "aliases: " + "[".repeat(20_000));
        keys.put("closed lists in lists", "aliases: " + "[".repeat(5_000) + "]".repeat(5_000));
        keys.put("lists in lists by dashes", "aliases:\n  " + "- ".repeat(3_000) + "a");
        keys.put("a billion laughs", "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d]");
        keys.put("laughs in known keys", Stream.iterate(0, i -> i < 25, i -> i + 1).map(i -> (i == 0 ? "agenda: &a0 [x, x, x]" : "k" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + ", *a" + (i - 1) + "]")).reduce((one, two) -> one + "\n" + two).orElseThrow());
        keys.put("a tag", "summary: !!binary aGVsbG8=");
        keys.put("a tag of Java", "summary: !!java.lang.ProcessBuilder [ls]");
        keys.put("a tag of our own", "summary: !meeting {a: b}");
        keys.put("a key that is a list", "? [a, b]\n: c");
        keys.put("a key that is nothing", ": c");
        keys.put("a value that is null", "summary: ~");
        keys.put("a second document", "...\na: b");
        keys.put("a directive", "%YAML 1.2");
        keys.put("a character of control", "summary: \"a\u0000b\"");
        keys.put("an escaped character of control", "summary: \"a\\0b\\x07\"");
        keys.put("half of a pair", "summary: \"\\ud800\"");
        keys.put("a separator of lines", "summary: a\u2028b\u0085c");
        keys.put("a language of dashes", "lang: ---");
        keys.put("a language that is private", "lang: x-odd");
        keys.put("a language that is undetermined", "lang: und");
        keys.put("an alias above the site", "aliases: [/../../etc/]");
        keys.put("an alias with a dot", "aliases: [/./, /a../]");
        keys.put("an alias that is a file", "aliases: [/feed.xml/, /404.html/, /meetings.ics/, /icon.svg/]");
        keys.put("an alias below a file", "aliases: [/meetings.ics/a/]");
        keys.put("the same alias twice", "aliases: [/odd-a/, /odd-a/]");
        keys.put("a very long alias", "aliases: [/" + "a".repeat(300) + "/]");
        keys.put("a translation of itself", "lang: es\ntranslates: /odd/");
        keys.put("a form that is not there", "form: nothing");
        keys.put("a form above the site", "form: ../site");
        keys.put("a form of no name", "form:");
        keys.put("a meeting elsewhere", "starts: 2026-12-09 14:00");
        Stream.of("/", "/comparison-chart/", "/meetings/", "/meetings/2024-11-13/", "/join/paper/", "/privacy/", "/whole-site/").forEach(address -> keys.put("a translation of " + address, "lang: es\ntranslates: " + address));
        return keys.entrySet().stream().map(odd -> test(odd.getKey(), "content/odd.md", "---\n" + KEYS + odd.getValue() + "\n---\n\nText.\n"));
    }

    @TestFactory
    Stream<DynamicTest> odd_meetings() {
        return Stream.of("starts: 0000-01-01 00:00", "starts: 9999-12-31 23:59\nlength: 2147483647", "starts: 2027-03-14 02:30", "starts: 2026-12-09 14:00\nlength: 4294967295", "starts: 2026-12-09 14:00\nlength: 99999999999999999999",
                "starts: 2026-12-09 24:00", "starts: -2026-12-09 14:00", "starts: 2026-12-09 14:00\nlength: 0", "starts: 2026-12-09 14:00\nchanges: 2147483648", "starts: 2026-12-09 14:00\nchanges: 4294967295",
                "starts: 2026-12-09 14:00\nattend: \"a\\r\\nATTENDEE:b\"", "starts: 2026-12-09 14:00\nattend: \"a\\0b\"", "starts: 2026-12-09 14:00\nagenda: {a: b}", "starts: 2026-12-09 14:00\ndate: 0000-01-01", "starts: 2026-12-09 14:00\nminutes: \"# No\\n\\n<script>\"",
                "starts: 2026-12-09 14:00\nminutes: <b>open", "starts: 2026-12-09 14:00\nminutes: see [us](/nowhere/)")
                .map(keys -> test(keys, "content/meetings/odd.md", "---\n" + KEYS + keys + "\n---\n\nText.\n"));
    }

    @TestFactory
    Stream<DynamicTest> odd_text() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("quotes in quotes", "> ".repeat(3_000) + "a");
        texts.put("lists in lists", "- ".repeat(2_000) + "a");
        texts.put("brackets", "[".repeat(5_000) + "a" + "](b)".repeat(50));
        texts.put("pictures in pictures", "![".repeat(2_000));
        texts.put("stars", "*a **b ".repeat(3_000));
        texts.put("ticks", "`".repeat(2_000) + " a " + "`".repeat(1_999));
        texts.put("tags in tags", "<b>".repeat(2_000));
        texts.put("a tag of 10,000 letters", "<" + "a".repeat(10_000));
        texts.put("attributes", "{".repeat(1_000) + " a{.b #c d=e} {: #x}");
        texts.put("an id that is taken", "## A {#main}\n\n## B {#main}");
        texts.put("a table of nothing", "|\n|---|\n|");
        texts.put("a table of 1,000 columns", "|a".repeat(1_000) + "|\n" + "|-".repeat(1_000) + "|\n|b|");
        texts.put("characters of control", "a\u0000b\u0007c\u001Bd\uFFFEe");
        texts.put("a link of blanks", "[a](< >) [b]() [c](<>)");
        texts.put("a link that is no address", "[a](/%zz/) [b](http://[) [c](/\u0000/) [d](#) [e](/#) [f](javascript:alert(1)) [g](//) [h](mailto:) [i](/mission/#%zz)");
        texts.put("a picture of nothing", "![a]() ![b](/%zz.jpg) ![c](http://x/y.jpg)");
        texts.put("a dollar", "${page.title} <#if> $1 \\$0 [a](/$1/) [=a]");
        texts.put("a comment that is open", "<!-- a\n\nb");
        texts.put("a declaration", "<!DOCTYPE html><?php echo 1 ?><![CDATA[x]]>");
        texts.put("another end of the page", "</main></body></html>");
        texts.put("a link that refers to itself", "[a]: [a]\n[b]: b\n[b] [a]");
        texts.put("one line of 200,000 letters", "word ".repeat(40_000));
        texts.put("nothing", "");
        texts.put("dashes", "---\n---\n---");
        return texts.entrySet().stream().map(odd -> test(odd.getKey(), "content/odd.md", "---\n" + KEYS + "---\n\n" + odd.getValue() + "\n"));
    }

    @TestFactory
    Stream<DynamicTest> odd_facts_of_the_site() {
        String site = read("content/site.yml");
        Map<String, String> facts = new TreeMap<>();
        Stream.of("https://my site.org", "https://[", "not an address", "https://a.org/", "javascript:alert(1)", "{}", "[]", "", "https://ü.org", "https://a.org/ {b}").forEach(address -> {
            facts.put("the address " + address, site.replaceFirst("(?s)\naddress:.*?\n\n", "\naddress: " + address.replace("$", "\\$") + "\n\n"));
            facts.put("the repository " + address, site.replaceFirst("(?s)\nrepository:.*?\n\n", "\nrepository: " + address + "\n\n"));
            facts.put("the email address " + address, site.replaceFirst("(?s)\ncontact-email:.*?\n\n", "\ncontact-email: " + address + "\n\n"));
        });
        facts.put("nothing", "");
        facts.put("a comment", "# nothing");
        facts.put("a list", "- a\n- b");
        facts.put("one word", "word");
        facts.put("a name of two lines", site.replaceFirst("\nname: .*", "\nname: \"A\\r\\nB: C\""));
        facts.put("a name of nothing", site.replaceFirst("\nname: .*", "\nname:"));
        facts.put("a menu of words", site.replaceFirst("(?s)\nmenu:.*", "\nmenu: [a, b]\n"));
        facts.put("a menu of nothing", site.replaceFirst("(?s)\nmenu:.*", "\nmenu:\n"));
        facts.put("a menu to nothing", site.replaceFirst("(?s)\nmenu:.*", "\nmenu: [{address: '', label: ''}]\n"));
        facts.put("a menu to elsewhere", site.replaceFirst("(?s)\nmenu:.*", "\nmenu: [{address: 'javascript:alert(1)', label: a}]\n"));
        facts.put("help of no number", site.replaceFirst("call: 988", "call: ask"));
        facts.put("a notice of nothing", site + "notice:\n");
        facts.put("a notice of one word", site + "notice: Snow!\n");
        facts.put("security for ever", site.replaceFirst("security-expires: .*", "security-expires: 9999-12-31"));
        facts.put("security of nothing", site.replaceFirst("security-expires: .*", ""));
        facts.put("an effect of nothing", site.replaceFirst("effect: omit", "effect:"));
        facts.put("a confirm of nothing", site.replaceFirst("confirm: Which email.*", "confirm:"));
        return facts.entrySet().stream().map(odd -> test(odd.getKey(), "content/site.yml", odd.getValue()));
    }

    @TestFactory
    Stream<DynamicTest> odd_charts() {
        String head = "caption: A\nnote: B.\n";
        return Stream.of("", "# nothing", "- a", head, head + "roles:\nrows:\n", head + "roles: []\nrows: []\n", head + "roles: [a]\nrows: [b]\n", head + "roles: {a: b}\nrows: c\n", head + "roles: [{key: A, name: A, one: A}, {key: A, name: B, one: B}]\nrows: [{question: Q}]\n",
                head + "roles: [{}]\nrows: [{}]\n", head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, cells: {A: {}}}]\n", head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, cells: {B: {fact: C}}}]\n",
                head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, cells: {A: fact}}]\n", head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, status: published, cells: {A: {fact: F, status: found, sources: [{title: T, address: 'javascript:alert(1)'}]}}}]\n",
                head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, status: published, cells: {A: {fact: \"a\\n\\n# b\\n\\n<script>\", status: found, sources: [{title: T, address: 'https://a.org'}]}}}]\n",
                head + "roles: [{key: A, name: A, one: A}]\nrows: [{question: Q, status: published, cells: {A: {fact: \"<b>open\", status: found, sources: [{title: T, address: 'https://a.org'}]}}}]\n")
                .map(chart -> test(chart.replace("\n", "; "), "content/data/comparison-chart.yml", chart));
    }

    @TestFactory
    Stream<DynamicTest> odd_names_of_files() {
        return Stream.of("content/ODD.md", "content/odd page.md", "content/odd.MD", "content/odd.markdown", "content/odd.txt", "content/odd.html", "content/odd.yml", "content/odd.md~", "content/.odd.md", "content/odd.adoc", "content/meetings.ics.md", "content/odd/index/index.md",
                "content/öd.md", "content/odd😀.md", "content/data/odd.md", "content/data/odd.yml", "content/index/odd.md", "content/404/odd.md", "content/feed.xml/odd.md", "content/sitemap.xml/odd.md", "content/icon.svg/odd.md", "content/odd-.md", "content/-.md", "content/" + "a".repeat(200) + ".md",
                "content/comparison-chart/index.md", "content/meetings/index.md", "content/much/index.md", "content/mission/.md")
                .map(name -> test(name, name, "---\n" + KEYS + "---\n\nText.\n"));
    }

    private static DynamicTest test(String name, String file, String text) {
        return DynamicTest.dynamicTest("with " + name.substring(0, Math.min(name.length(), 90)), () -> assertEquals("", workshop.bake(file, text).problem().orElse("")));
    }

    private static String read(String file) {
        try {
            return Files.readString(Project.REAL.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
