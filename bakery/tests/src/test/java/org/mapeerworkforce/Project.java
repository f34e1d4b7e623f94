package org.mapeerworkforce;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.pages.Leaving;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.report.Colours;

/** A small project of its own, with the settings of the real one: a home page that links to every other page, the pages that the edge shows, and no faults. */
public final class Project {

    /** What a small site says of itself. */
    public static final String FACTS = """
            name: A Coalition
            short-name: AC
            description: A coalition of people
            address: https://coalition.invalid
            security-expires: 2027-11-01
            repository: https://github.com/example/site
            contact-email: office@example.org
            postal-address: 1 Main Street, Boston, MA 02108
            much-website: https://much.example.org
            criterion: I do this work.
            official-chart: https://chart.example.org
            language-help: Ask for an interpreter.
            help: [{before: Call, call: 988, after: at any hour.}]
            menu: [{address: /, label: Home}]
            """;

    /** The folder of the real project. */
    public static final Path REAL = Path.of(System.getProperty("root")).toAbsolutePath().normalize();
    /** The day of every invented project, whose words stand still. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    /** The day of the real project, whose words go with the time. */
    public static final LocalDate REAL_TODAY = Site.today(Clock.systemUTC());

    /** Settings that every project needs, and no test changes. */
    private static final List<String> AS_THEY_ARE = List.of("jbake.properties", "functions/template.yaml", "templates/mail.ftl");
    /** Words that every project needs, of a club that is not there. */
    private static final Path INVENTED = REAL.resolve("functions/src/test/resources/invented");
    private static final Pattern TEMPLATE = Pattern.compile("template\\.\\w+\\.file=(.+)");
    private static final String PAGE = """
            <#ftl output_format="HTML"><!doctype html><html lang="${page.lang}"><title>${page.title}</title><h1>${page.title}</h1>${(page.summary!"")?no_esc}
            ${page.body?no_esc}
            <#if page.address == "/"><#list pages as other><a href="${other.address}">${other.title}</a> </#list></#if>
            """;

    private final Path root;

    public Project(Path root) {
        this.root = root;
        try {
            for (String file : AS_THEY_ARE) {
                write(file, Files.readAllBytes(REAL.resolve(file)));
            }
            for (String file : Stream.concat(Stream.of(Leaving.FILE, Refusal.FILE), Letters.files().stream()).toList()) {
                write(file, Files.readAllBytes(INVENTED.resolve(file)));
            }
            TEMPLATE.matcher(Files.readString(REAL.resolve("jbake.properties"))).results().forEach(template -> write("templates/" + template.group(1), PAGE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        List.of("feed.ftl", "sitemap.ftl", "robots.ftl", "security.ftl").forEach(template -> write("templates/" + template, "<#ftl output_format=\"XML\"><all/>"));
        write("templates/moved.ftl", "<#ftl output_format=\"HTML\"><a href=\"${page.address}\">${page.title}</a>");
        write("assets/site.css", "body { margin: 0 }");
        write("content/site.yml", FACTS);
        write("content/data/respectful-language.yml", "words: []\n");
        write("content/data/comparison-chart.yml", """
                caption: Two roles
                note: Compiled for a test.
                """);
        page("404", "title: Not here\ndescription: There is nothing here.\nlisted: false\nreviewed: 2026-11-22", "Nothing.");
        page("unavailable", "title: No answer\ndescription: The server did not answer.\nlisted: false\nreviewed: 2026-11-22", "Later.");
        page("index", "title: Home\ndescription: The first page.", "Welcome.");
    }

    /** Everything of the real project that a site is baked from, in another folder, to be changed there. */
    public static Path copyReal(Path to) {
        try {
            for (String part : List.of("jbake.properties", "content", "templates", "assets", CloudTemplate.FILE)) {
                copy(REAL.resolve(part), to.resolve(part));
            }
            return to;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = from.equals(file) ? to : to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    public Path root() {
        return root;
    }

    /** Writes a file, with the folders it needs. */
    public Project write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public Project write(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
            return this;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Writes a page; its text begins on the line after the keys, a line of dashes and an empty line. */
    public Project page(String name, String keys, String text) {
        return write("content/" + name + ".md", "---\n" + keys + "\n---\n\n" + text + "\n");
    }

    public Baked bake() {
        return bake(TODAY, false);
    }

    public Baked bake(LocalDate today, boolean drafts) {
        return new Bakery(root).bake(new Order(today, drafts), root.resolve("target/site"));
    }

    /** The sentences that an editor would read. */
    public List<String> faults() {
        return Checks.of(bake()).stream().map(Object::toString).toList();
    }

    /** The sentences that nobody has to follow. */
    public List<String> advice(LocalDate today) {
        return Checks.of(bake(today, false), today).advice().stream().map(Object::toString).toList();
    }

    /** What the bake prints. */
    public String printed() {
        return printed(false);
    }

    /** @param publish whether the site is to be published */
    public String printed(boolean publish) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bake.bake(root, TODAY, publish, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What the check prints, as for a person or as for GitHub. */
    public String checked(boolean github) {
        return checked(false, github);
    }

    /** @param publish whether it is asked that the site can be published */
    public String checked(boolean publish, boolean github) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean whole = Check.check(root, TODAY, publish, github, Colours.NONE, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8) + (whole ? "exit 0" : "exit 1");
    }

    public Path site() {
        return root.resolve("target/site");
    }

    public String read(String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
