package org.mapeerworkforce.oven;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.source.Fault;

/**
 * One page of the site, read from one Markdown file.
 *
 * @param source   its file, from the root of the project, with forward slashes
 * @param matter   what stands above the text
 * @param summary  the summary as HTML; null for none
 * @param body     the text as HTML
 * @param markdown the text as it was parsed, for checks
 * @param bodyLine the line of the file on which the text begins
 * @param keyLines the lines on which the keys above the text stand
 * @param faults   what is wrong with the file itself
 * @param around   the pages near it
 * @param drawn    the form that it shows; null on every other page
 */
public record Page(String source, FrontMatter matter, String summary, String body, Document markdown, int bodyLine,
        Map<String, Integer> keyLines, List<Fault> faults, Around around, Form drawn) {

    /**
     * Where a page stands among the others.
     *
     * @param parent       the page above, for the way back; null at the top
     * @param translations the same page in other languages
     * @param draft        whether only the preview shows it
     */
    public record Around(Page parent, List<Page> translations, boolean draft) {

        static final Around NOTHING = new Around(null, List.of(), false);
    }

    private static final String CONTENT = "content/";
    private static final String NAMED = "content/(?:[a-z0-9][a-z0-9-]*/)*[a-z0-9][a-z0-9-]*\\.md";
    private static final String MARKDOWN = ".md";
    private static final String INDEX = "index.html";

    /** Whether the site has a place for a page in a file of this name: another one could take the place of a calendar or a feed. */
    public static boolean isNamed(String file) {
        return file.matches(NAMED);
    }

    /** Where the page stands on the site, such as {@code /mission/}. */
    public String address() {
        return address(source);
    }

    /** Where it stands, and where it stood before. */
    public List<String> addresses() {
        return Stream.concat(Stream.of(address()), matter.aliases().stream()).toList();
    }

    /** Its file in the output, such as {@code mission/index.html}. */
    public String output() {
        return output(source);
    }

    static String address(String source) {
        String output = output(source);
        return "/" + output.substring(0, output.length() - (output.endsWith(INDEX) ? INDEX.length() : 0));
    }

    /** A host looks for exactly {@code 404.html}. */
    private static String output(String source) {
        String name = source.substring(CONTENT.length(), source.length() - MARKDOWN.length());
        if (name.equals("404")) {
            return name + ".html";
        }
        return (name.equals("index") || name.endsWith("/index") ? name.substring(0, name.length() - "index".length()) : name + "/") + INDEX;
    }

    /** The line of the file on which a place of the Markdown stands. */
    public int line(int offset) {
        return bodyLine + markdown.getLineNumber(offset);
    }

    /** The line of a key above the text; 1 where it is not written. */
    public int keyLine(String key) {
        return keyLines.getOrDefault(key, 1);
    }

    public String title() {
        return drawn == null ? matter.title() : drawn.title();
    }

    public String description() {
        return drawn == null ? matter.description() : drawn.description();
    }

    public String lang() {
        return matter.lang();
    }

    public String type() {
        return matter.type();
    }

    /** The page above; null at the top. */
    public Page parent() {
        return around.parent();
    }

    public List<Page> translations() {
        return around.translations();
    }

    public boolean draft() {
        return around.draft();
    }

    /** The address of the page in the language it was first written in. */
    public String original() {
        return matter.translates() == null ? address() : matter.translates();
    }

    Page in(Around place) {
        return new Page(source, matter, summary, body, markdown, bodyLine, keyLines, faults, place, drawn);
    }

    /** @param form null for none */
    Page drawing(Form form) {
        return new Page(source, matter, summary, body, markdown, bodyLine, keyLines, faults, around, form);
    }

    /** The form on the page, by name; null for none. */
    public String form() {
        return matter.form();
    }

    /** The meeting on the page; null on every other page. */
    public Meeting meeting() {
        return matter.meeting() == null ? null : new Meeting(this);
    }

    static String source(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
