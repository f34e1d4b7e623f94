package org.mapeerworkforce.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mapeerworkforce.RealWords.SITE;
import static org.mapeerworkforce.RealWords.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.pages.Site;

/**
 * The real content, damaged in every way that editing damages a file. Whatever comes of it is a
 * whole site, or a fault that names the file in words for a person.
 *
 * <p>{@code mvn verify} takes a sample, always the same; {@code -Ddamage=1} takes everything, and
 * {@code -Ddamage=9} every ninth damage; {@code -Ddamage.from=1} begins with the second, so that
 * several processes can share the work.
 */
class DamageTest {

    /** A prime, so that the sample wanders over the lines of every file. */
    private static final int SAMPLE = 293;
    private static final int EVERY = Integer.getInteger("damage", SAMPLE);
    private static final int FROM = Integer.getInteger("damage.from", 0);

    private static final String MEETING = "content/meetings/of-this-test.md";

    @TempDir
    Path folder;

    @Test
    void damaged_content_is_a_whole_site_or_a_fault_that_names_the_file() throws IOException {
        Workshop workshop = new Workshop(Project.copyReal(folder));
        Map<String, Integer> counts = new TreeMap<>();
        List<String> lost = new ArrayList<>();
        int number = 0;
        for (String file : workshop.content()) {
            for (Damage damage : Damage.values()) {
                for (Damage.Damaged damaged : damage.to(Files.readString(Project.REAL.resolve(file)))) {
                    if (number++ % EVERY == FROM) {
                        Workshop.Outcome outcome = workshop.bake(file, damaged.text());
                        counts.merge(damage + ": " + outcome.kind(), 1, Integer::sum);
                        outcome.problem().ifPresent(problem -> lost.add(file + ", " + damaged.name() + ": " + problem));
                    }
                }
            }
        }
        System.out.println("damage: " + counts.values().stream().mapToInt(Integer::intValue).sum() + " bakes, " + counts);
        assertEquals("", String.join("\n", lost));
    }

    /** None of these is a slip that the checks can know, so what they take away is noticed here alone. The editors may word each of them anew. */
    @Test
    void what_readers_lose_is_noticed() throws IOException {
        Files.writeString(Project.copyReal(folder).resolve(MEETING), "---\ntitle: A meeting of this test\ndescription: We meet for this test.\nstarts: 2020-02-05 14:00\nminutes: We met.\n---\n");
        Workshop workshop = new Workshop(folder);
        assertEquals("/ has lost some of", lost(workshop, Site.FILE, Pattern.quote(SITE.address()) + "(?=[\"'\\s])", "https://elsewhere.invalid"));
        assertEquals("/ has lost some of", lost(workshop, Site.FILE, "call: " + Pattern.quote(SITE.help().get(0).call()), "call: 811"));
        assertEquals("/ has lost some of", lost(workshop, Site.FILE, Pattern.quote(SITE.repository()), "https://github.com/example/elsewhere"));
        Form form = form("membership");
        assertEquals("the form " + form.name() + " has lost some of", lost(workshop, form.file(), "joins: .*\n((?s:.*?)errors:\n)", "required: true\n$1          missing: Tick it\n"));
        assertEquals(form.address() + " has lost some of", lost(workshop, form.file(), "name: " + skipped(form) + "\n", "name: another-name\n"));
        assertEquals("/comparison-chart/ has lost some of", lost(workshop, Chart.FILE, "(?<!home: true\n)    status: published\n(?!    home: true)", "    status: draft\n"));
        assertEquals("the calendar has lost some of", lost(workshop, MEETING, "14:00", "15:00"));
    }

    /** A question that nobody has to answer. */
    private static String skipped(Form form) {
        return form.fields().stream().filter(field -> !field.required() && field.joins() == null).findFirst().orElseThrow().name();
    }

    private String lost(Workshop workshop, String file, String written, String instead) throws IOException {
        return workshop.bake(file, Files.readString(folder.resolve(file)).replaceFirst(written, instead)).problem().orElse("").replaceFirst("(lost some of).*", "$1");
    }
}
