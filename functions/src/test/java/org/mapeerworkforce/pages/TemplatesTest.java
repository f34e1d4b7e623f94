package org.mapeerworkforce.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import freemarker.template.Configuration;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
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
        assertEquals("${1 + 1}&lt;#if a&gt;", drawn("${typed}", "${1 + 1}<#if a>"));
    }

    @Test
    void a_method_without_arguments_is_a_property() throws Exception {
        assertEquals("2", drawn("${typed.length}", new StringJoiner("").add("ab")));
    }

    /** As Lambda does: what a jar holds for newer Java is not found in a folder. */
    @Test
    void a_page_is_drawn_where_every_jar_is_unpacked() throws Exception {
        Files.writeString(folder.resolve("page.ftl"), "<#ftl output_format=\"HTML\">${typed.length}");
        URL[] unpacked = {unpacked(Configuration.class), Templates.class.getProtectionDomain().getCodeSource().getLocation()};
        try (URLClassLoader lambda = new URLClassLoader(unpacked, ClassLoader.getPlatformClassLoader())) {
            Class<?> theirs = lambda.loadClass(Templates.class.getName());
            Object templates = theirs.getMethod("in", Path.class).invoke(null, folder);
            assertEquals("2", theirs.getMethod("draw", String.class, Map.class).invoke(templates, "page.ftl", Map.of("typed", new StringJoiner("").add("ab"))));
        }
    }

    private URL unpacked(Class<?> part) throws Exception {
        Path to = folder.resolve("unpacked");
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI())); Stream<Path> files = Files.walk(jar.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return to.toUri().toURL();
    }

    @Test
    void numbers_and_letters_are_the_same_wherever_the_machine_stands() throws Exception {
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("12345.5 I \u00e9", drawn("${12345.5} ${typed?upper_case} \u00e9", "i"));
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void a_changed_template_is_seen_at_once() throws Exception {
        Templates templates = Templates.in(folder);
        for (int second = 1; second <= 3; second++) {
            Path file = Files.writeString(folder.resolve("page.ftl"), "v" + second);
            Files.setLastModifiedTime(file, FileTime.from(second, TimeUnit.SECONDS));
            assertEquals("v" + second, templates.draw("page.ftl", Map.of()));
        }
    }

    @Test
    void what_breaks_in_a_value_is_told_at_the_line_of_the_template() throws IOException {
        List<String> broken = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new IllegalStateException("out of ink");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        TemplateFault told = assertThrows(TemplateFault.class, () -> drawn("\n${typed[0]}", broken));
        assertEquals("page.ftl, line 2", told.template() + ", line " + told.line());
    }

    @Test
    void what_breaks_is_not_logged_because_it_quotes_what_somebody_typed() {
        List<String> logged = new ArrayList<>();
        Handler ears = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord line) {
                logged.add(line.getMessage());
            }
        };
        Logger logger = Logger.getLogger("freemarker.runtime");
        logger.addHandler(ears);
        try {
            assertThrows(TemplateFault.class, () -> drawn("${typed?number}", "Quokka"));
            assertEquals(List.of(), logged);
        } finally {
            logger.removeHandler(ears);
        }
    }

    private String drawn(String template, Object typed) throws IOException, TemplateFault {
        Files.writeString(folder.resolve("page.ftl"), "<#ftl output_format=\"HTML\">" + template);
        return Templates.in(folder).draw("page.ftl", Map.of("typed", typed));
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
