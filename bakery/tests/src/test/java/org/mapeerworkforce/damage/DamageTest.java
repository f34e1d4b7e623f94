package org.mapeerworkforce.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

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

    /** None of these is a slip that the checks can know, so what they take away is noticed here alone. */
    @Test
    void what_readers_lose_is_noticed() throws IOException {
        Workshop workshop = new Workshop(Project.copyReal(folder));
        assertEquals("/ has lost some of", lost(workshop, "site.yml", "value: https://mapeerworkforce.org", "value: https://mapeerworkers.org"));
        assertEquals("/ has lost some of", lost(workshop, "site.yml", "call: 988", "call: 911"));
        assertEquals("/ has lost some of", lost(workshop, "site.yml", "github.com/mapeerworkforce", "github.com/example"));
        String news = "        why: So that only people who want our news get it.\n        errors:\n";
        assertEquals("the form membership has lost some of", lost(workshop, "forms/membership.yml", "joins: email-list\n" + news, "required: true\n" + news + "          missing: Tick it\n"));
        assertEquals("/comparison-chart/ has lost some of", lost(workshop, "data/comparison-chart.yml", "Lived experience\n    status: published", "Lived experience\n    status: draft"));
        assertEquals("/join/ has lost some of", lost(workshop, "forms/membership.yml", "name: your-place", "name: your-county"));
        assertEquals("the calendar has lost some of", lost(workshop, "meetings/2024-11-13.md", "14:00", "15:00"));
    }

    private static String lost(Workshop workshop, String name, String written, String instead) throws IOException {
        String file = "content/" + name;
        return workshop.bake(file, Files.readString(Project.REAL.resolve(file)).replace(written, instead)).problem().orElse("").replaceFirst("(lost some of).*", "$1");
    }
}
