package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.source.Excerpt;

/** A small project without a fault, in which an editor slips. */
abstract class Slips {

    static final String KEYS = "title: Our work\ndescription: What we do.";

    @TempDir
    Path folder;
    Project project;

    @BeforeEach
    void a_project_without_faults() {
        project = new Project(folder);
        then();
    }

    /** Every sentence that the editor reads. */
    void then(String... faults) {
        assertEquals(String.join("\n", faults), String.join("\n", project.faults()));
    }

    /** The line as it should be, among what the check prints. */
    void thenWrite(String line) {
        assertTrue(project.checked(false).contains("    write: " + line + "\n"), project.checked(false));
    }

    /** The first line that is told, as it should be; empty where nobody can know. */
    String corrected() {
        return Excerpt.of(folder, Checks.of(project.bake()).get(0)).corrected().orElse("");
    }
}
