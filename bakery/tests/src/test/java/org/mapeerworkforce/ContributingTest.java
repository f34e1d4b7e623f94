package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.NewFile;
import org.mapeerworkforce.oven.Page;

/** What CONTRIBUTING.md tells people to write is right: each of its examples is baked. */
class ContributingTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml (\\S+)\n(.*?)```");
    private static final String REPOSITORY = RealWords.SITE.repository();

    /** Its meeting is over, and may have minutes. */
    private static final LocalDate DAY_AFTER = LocalDate.of(2027, 1, 14);

    private record Example(String file, String text) {
    }

    @TempDir
    Path folder;

    @Test
    void each_page_of_it_is_a_page_without_a_fault() {
        List<Example> pages = examples(".md");
        assertEquals(List.of("content/meetings/2027-01-13.md", "content/meetings/2027-01-13.md", "content/meetings/2027-01-13.md", "content/name-of-the-page.md", "content/our-history.md", "content/es/mission.md"), pages.stream().map(Example::file).toList());
        Project project = new Project(folder).page("mission", "title: Our mission\ndescription: Why we are here.", "Text.");
        pages.forEach(page -> {
            Baked baked = project.write(page.file(), page.text()).bake(DAY_AFTER, true);
            assertTrue(baked.published().stream().map(Page::source).toList().contains(page.file()), page.file());
            assertEquals(List.of(), Checks.of(project.bake(DAY_AFTER, false)), page.text());
        });
    }

    @Test
    void its_cell_of_the_chart_is_a_cell() {
        String cell = examples("chart.yml").get(0).text();
        Project project = new Project(folder).write("content/data/comparison-chart.yml", """
                caption: One role
                note: Compiled for a test.
                roles:
                  - {key: CPS, name: Specialists, one: Specialist}
                rows:
                  - question: Whom they support
                    status: published
                    home: true
                    cells:
                """ + cell);
        assertEquals(List.of(), project.faults());
        project.bake();
        assertEquals("\"Whom they support\",\"People with their own goals for mental and emotional health.\"", project.read("target/site/comparison-chart.csv").lines().skip(1).findFirst().orElse(""));
    }

    @Test
    void its_notice_is_a_notice() {
        Project project = new Project(folder);
        project.write("content/site.yml", project.read("content/site.yml") + examples("site.yml").get(0).text());
        assertEquals(List.of(), project.faults());
        assertEquals("Because of the snow, we meet online today.", project.bake().site().notice().text());
    }

    @Test
    void its_message_is_what_the_check_says() {
        Project project = new Project(folder).page("join", "title: Join\ndescription: Join us.\nstatus: publised", "Text.");
        String message = contributing().replaceFirst("(?s).*```text\n(.*?)```.*", "$1");
        assertEquals(message, project.checked(false).lines().limit(3).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void its_links_open_the_files_that_it_shows() {
        String same = "write the repository of content/site.yml into the links of CONTRIBUTING.md: ";
        assertTrue(contributing().contains("[Add a meeting](" + NewFile.MEETING.link(REPOSITORY) + ")"), same + NewFile.MEETING.link(REPOSITORY));
        assertTrue(contributing().contains("[Add a page](" + NewFile.PAGE.link(REPOSITORY) + ")"), same + NewFile.PAGE.link(REPOSITORY));
        assertEquals(NewFile.MEETING.text(), examples("2027-01-13.md").get(0).text());
        assertEquals(NewFile.PAGE.text(), examples("name-of-the-page.md").get(0).text());
    }

    /** The form of an issue, with the page filled in: the names are those of its file and of its field. */
    @Test
    void each_page_leads_to_the_form_of_an_issue_about_it() {
        assertTrue(read("templates/frame.ftl").contains("/issues/new?template=change-a-page.yml&amp;title=${(\"Change: \" + page.title)?url(\"UTF-8\")}&amp;page=${here?url(\"UTF-8\")}\""));
        assertTrue(read(".github/ISSUE_TEMPLATE/change-a-page.yml").contains("id: page\n"));
    }

    private static List<Example> examples(String end) {
        return EXAMPLE.matcher(contributing()).results().map(found -> new Example(found.group(1), found.group(2))).filter(example -> example.file().endsWith(end)).toList();
    }

    private static String contributing() {
        return read("CONTRIBUTING.md");
    }

    private static String read(String file) {
        try {
            return Files.readString(Project.REAL.resolve(file));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
