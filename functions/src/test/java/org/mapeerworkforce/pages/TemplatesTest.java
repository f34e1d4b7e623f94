package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template may do, and what it must say. */
class TemplatesTest {

    @TempDir
    Path folder;

    @Test
    void no_template_makes_an_object_of_java() throws IOException {
        Files.writeString(folder.resolve("page.ftl"), "<#ftl output_format=\"HTML\">${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.util.Date\")}");
        TemplateFault refused = assertThrows(TemplateFault.class, () -> Templates.in(folder).draw("page.ftl", Map.of()));
        assertTrue(refused.getMessage().contains("not allowed"), refused.getMessage());
    }

    @Test
    void what_is_put_into_a_template_is_never_read_as_one() throws Exception {
        Files.writeString(folder.resolve("page.ftl"), "<#ftl output_format=\"HTML\">${typed}");
        assertEquals("${1 + 1}&lt;#if a&gt;", Templates.in(folder).draw("page.ftl", Map.of("typed", "${1 + 1}<#if a>")));
    }

    /** FreeMarker escapes for the format that the first line names, and for none where there is no such line. */
    @Test
    void every_template_says_for_which_format_it_escapes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../templates"))) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".ftl")).toList();
            assertFalse(templates.isEmpty());
            for (Path template : templates) {
                assertTrue(Files.readString(template).matches("(?s)<#ftl output_format=\"(HTML|XML|plainText)\".*"), template.toString());
            }
        }
    }
}
