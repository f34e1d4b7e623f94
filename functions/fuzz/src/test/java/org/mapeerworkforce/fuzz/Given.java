package org.mapeerworkforce.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Definitions;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.FormPages;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.Stylesheet;
import org.mapeerworkforce.pages.Templates;
import org.mapeerworkforce.source.Faults;

/** The real forms with the real words, and one more that has a question of each kind. */
public final class Given {

    public static final Path ROOT = Path.of(System.getProperty("root"));
    public static final Site SITE = Site.read(ROOT, LocalDate.of(2026, 11, 22), new Faults());
    public static final String KINDS_TEXT = resource("/kinds.yml");
    /** A question of each kind, named as its kind. */
    public static final Form KINDS = Definitions.read("kinds", KINDS_TEXT, new Faults());
    public static final List<Form> FORMS = forms();
    /** In a stylesheet there is nothing to fuzz, and jsoup reads faster without it. */
    public static final FormPages PAGES = new FormPages(SITE, Stylesheet.of(""), Templates.in(ROOT.resolve("templates")));

    private Given() {
    }

    /** The same with some of its questions only. */
    static Form asking(List<String> names) {
        return Definitions.read("kinds", KINDS_TEXT.lines().filter(line -> !line.contains("{name: ") || line.contains("honeypot") || names.stream().anyMatch(name -> line.contains("{name: " + name + ","))).collect(Collectors.joining("\n")), new Faults());
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>(Forms.read(ROOT, SITE.facts(), new Faults()).all());
        forms.add(KINDS);
        return List.copyOf(forms);
    }

    private static String resource(String name) {
        try {
            return new String(Given.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
