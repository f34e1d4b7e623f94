package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;

/** A form on the site is the form that the function draws. */
class BakedFormTest {

    @TempDir
    Path output;

    @Test
    void the_baked_form_is_the_functions_form_byte_for_byte() throws Exception {
        new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), output);
        Words packed = new Words(Project.REAL.resolve("functions/target/classes"), Clock.systemUTC());
        assertTrue(packed.forms().all().size() >= 2);
        for (Form form : packed.forms().all()) {
            assertEquals(packed.pages().empty(form), Files.readString(output.resolve(form.address().substring(1) + "index.html")));
        }
    }

    @Test
    void every_question_stands_in_the_privacy_table_and_on_paper() throws Exception {
        new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), output);
        String privacy = Files.readString(output.resolve("privacy/index.html"));
        String paper = Files.readString(output.resolve("join/paper/index.html"));
        for (Form form : new Words(Project.REAL, Clock.systemUTC()).forms().all()) {
            for (Field field : form.fields()) {
                assertTrue(privacy.contains(escaped(field.label())) && privacy.contains(escaped(field.why())) && privacy.contains(escaped(field.who())), field.name());
                assertTrue(form.name().equals("email-list") || paper.contains(escaped(field.label())), field.name());
            }
        }
    }

    @Test
    void no_program_and_no_template_names_a_field() throws Exception {
        List<String> names = new Words(Project.REAL, Clock.systemUTC()).forms().all().stream().flatMap(form -> form.fields().stream()).map(Field::name).toList();
        for (String folder : List.of("functions/src/main", "bakery/src/main", "templates", "assets")) {
            try (Stream<Path> files = Files.walk(Project.REAL.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String text = Files.readString(file);
                    names.forEach(name -> assertFalse(text.contains(name), file + " names " + name));
                }
            }
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("'", "&#39;").replace("\"", "&quot;");
    }
}
