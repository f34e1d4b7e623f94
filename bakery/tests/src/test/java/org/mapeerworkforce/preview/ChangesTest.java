package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

/** What counts as an edit. */
class ChangesTest {

    @TempDir
    Path folder;

    @Test
    void what_other_programs_leave_is_no_edit() throws Exception {
        Project project = new Project(folder);
        Files.createDirectories(folder.resolve("functions"));
        try (Changes changes = new Changes(folder)) {
            project.write("content/.work.md.swp", "").write("content/work.md~", "").write("content/.DS_Store", "").write("notes.txt", "").write("functions/pom.xml", "").write("target/a", "");
            project.write("content/work.md", "");
            assertEquals(Set.of("content/work.md"), changes.await());
        }
    }

    @Test
    void settings_the_cloud_and_every_folder_count() throws Exception {
        Project project = new Project(folder).write("functions/pom.xml", "");
        try (Changes changes = new Changes(folder)) {
            Set<String> expected = new TreeSet<>(Set.of("assets/a.txt", "content/data/a.yml", "functions/template.yaml", "jbake.properties", "templates/a.ftl"));
            expected.forEach(file -> project.write(file, "a"));
            Set<String> seen = new TreeSet<>();
            while (!seen.equals(expected)) {
                seen.addAll(changes.await());
            }
        }
    }
}
