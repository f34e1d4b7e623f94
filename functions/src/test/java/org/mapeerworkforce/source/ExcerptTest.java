package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptTest {

    @TempDir
    Path root;

    @Test
    void a_line_is_shown_as_it_stands_and_as_it_should_be() throws IOException {
        Files.writeString(root.resolve("a.md"), "status: s\ntitle: b\n");
        assertEquals(new Excerpt("status: s", Optional.of("status: draft")), at(1, new Correction("s", "draft")));
        assertEquals(new Excerpt("title: b", Optional.empty()), at(2, Correction.NONE));
    }

    @Test
    void where_there_is_no_line_none_is_shown() throws IOException {
        assertEquals(new Excerpt("", Optional.empty()), at(1, new Correction("s", "draft")));
        Files.writeString(root.resolve("a.md"), "status: s\n");
        assertEquals(new Excerpt("", Optional.empty()), at(0, new Correction("s", "draft")));
        assertEquals(new Excerpt("", Optional.empty()), at(2, new Correction("s", "draft")));
    }

    private Excerpt at(int line, Correction correction) {
        return Excerpt.of(root, new Fault("a.md", line, "a slip", "Mend it.", correction));
    }
}
