package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A line that is no YAML is told, and written out as it was meant where that is known. */
class YamlParserTest {

    private static final String LINE = "content/join.md, line 3: this line cannot be read as `key: value`. ";
    private static final String COLON = "Put quotes around a value that holds a colon, a `#` or a quote: `title: \"Mission: what we do\"`.";

    private final Faults faults = new Faults();

    @Test
    void a_tab_becomes_spaces() {
        then("\t- b", "Use spaces here instead of the tab.", Optional.of("  - b"));
    }

    @Test
    void a_value_that_begins_with_a_sign_gets_quotes() {
        then("title: *Mission", "Put quotes around a value that begins with `*`.", Optional.of("title: \"*Mission\""));
        then("title: @us: we", "Put quotes around a value that begins with `@`.", Optional.of("title: \"@us: we\""));
    }

    @Test
    void a_value_with_a_colon_gets_quotes() {
        then("title: Mission: what we do ", COLON, Optional.of("title: \"Mission: what we do\""));
    }

    @Test
    void a_line_that_has_quotes_is_for_its_writer_to_mend() {
        then("title: *a\"", "Put quotes around a value that begins with `*`.", Optional.empty());
        then("title: Mission: \"what\"", COLON, Optional.empty());
        then("title: a: \\", COLON, Optional.empty());
    }

    @Test
    void a_blank_that_is_missing_behind_a_colon_is_told_at_its_own_line() {
        parsed("a: b\ntitle:Work\nstatus: draft");
        assertEquals("content/join.md, line 3: a blank is missing behind the colon. Write `title: Work`.", faults.list().get(0).toString());
        assertEquals(Optional.of("title: Work"), faults.list().get(0).correction().of("title:Work"));
        assertEquals(1, faults.list().size());
    }

    @Test
    void the_first_line_has_none_before_it() {
        parsed("title: *Mission");
        assertEquals("content/join.md, line 2: this line cannot be read as `key: value`. Put quotes around a value that begins with `*`.", faults.list().get(0).toString());
    }

    @Test
    void a_quote_that_is_never_closed_is_told_where_it_opens() {
        unclosed("title: 'Our work\ndescription: What we do.", 2, "this quote is never closed. Write the same quote, `'`, where the value ends.", Optional.of("title: 'Our work'"));
        unclosed("a: b\ntitle: \"Our work\ndescription: \"What we do.\"", 3, "this quote is never closed. Write the same quote, `\"`, where the value ends.", Optional.of("title: \"Our work\""));
        unclosed("a: \"b\nc", 2, "this quote is never closed. Write the same quote, `\"`, where the value ends.", Optional.empty());
        unclosed("title: \"Our work\ndescription: \"What we do.\"", 2, "this quote is never closed. Write the same quote, `\"`, where the value ends.", Optional.of("title: \"Our work\""));
        unclosed("title: \"Our work\nstatus: draft\ndescription: \"What we do.\"", 2, "this quote is never closed. Write the same quote, `\"`, where the value ends.", Optional.of("title: \"Our work\""));
        unclosed("title: 'It''s ours\nstatus: draft", 2, "this quote is never closed. Write the same quote, `'`, where the value ends.", Optional.of("title: 'It''s ours'"));
        unclosed("title: \"a \\\" b\nstatus: draft", 2, "this quote is never closed. Write the same quote, `\"`, where the value ends.", Optional.of("title: \"a \\\" b\""));
        unclosed("a: {b: 'c}\nd: e", 2, "this quote is never closed. Write the same quote, `'`, where the value ends.", Optional.empty());
    }

    @Test
    void a_bracket_that_is_never_closed_is_told_where_it_opens() {
        unclosed("a: b\naliases: [/old/\nstatus: draft", 3, "this bracket `[` is never closed. Write `]` where it ends, or put quotes around a value that begins with `[`.", Optional.of("aliases: [/old/]"));
        unclosed("menu:\n  - {address: /, label: Home\n  - {address: /, label: Us}", 3, "this bracket `{` is never closed. Write `}` where it ends, or put quotes around a value that begins with `{`.", Optional.of("  - {address: /, label: Home}"));
    }

    @Test
    void what_is_closed_is_not_at_fault() {
        then("title: [b [c]]", "Put quotes around a value that begins with `[`.", Optional.of("title: \"[b [c]]\""));
        then("title: {b: c {d}}", "Put quotes around a value that begins with `{`.", Optional.of("title: \"{b: c {d}}\""));
        parsed("a: \"\"\ntitle: Mission: \"what\"");
        assertEquals(LINE + COLON, faults.list().get(0).toString());
    }

    @Test
    void what_breaks_off_is_told_at_the_last_line() {
        parsed("a: b\naliases: [\n");
        assertEquals(LINE + "Put quotes around a value that begins with `[`.", faults.list().get(0).toString());
        assertEquals(Correction.NONE, faults.list().get(0).correction());
    }

    @Test
    void a_sign_that_is_no_letter_is_told_though_nobody_knows_where() {
        parsed("a: \u0001b");
        assertEquals("content/join.md, line 2: these lines cannot be read as `key: value`. " + COLON, faults.list().get(0).toString());
    }

    @Test
    void a_text_may_be_cut_off_anywhere() {
        String text = "t: 'b\n  c'\na: [\n  b, 'c d']\nmenu:\n  - {address: /, label: \"Home\", to: [x, y]}\ntitle: 'Our work'\n";
        for (int end = 0; end < text.length(); end++) {
            new YamlParser("content/join.md", 2, new Faults()).entries(text.substring(0, end));
        }
    }

    @Test
    void a_quote_inside_quotes_gets_others_around_it() {
        then("title: 'The coalition's work'", "Write `title: \"The coalition's work\"`: a quote inside ends the value.", Optional.of("title: \"The coalition's work\""));
        then("title: \"Our \"great\" work\"", "Write `title: 'Our \"great\" work'`: a quote inside ends the value.", Optional.of("title: 'Our \"great\" work'"));
    }

    @Test
    void a_quote_over_many_lines_is_not_at_fault() {
        parsed("a: 'b\n  c'\ntitle: Mission: what 'we' do");
        assertEquals("content/join.md, line 4: this line cannot be read as `key: value`. " + COLON, faults.list().get(0).toString());
    }

    @Test
    void there_is_one_document() {
        parsed("a: b\n---\nc: d");
        assertEquals(LINE + COLON, faults.list().get(0).toString());
    }

    @Test
    void lists_in_lists_have_an_end() {
        parsed("a: " + "[".repeat(29) + "]".repeat(29));
        assertEquals(0, faults.list().size());
        parsed("a: " + "[".repeat(30) + "]".repeat(30));
        assertEquals("content/join.md, line 2: this line cannot be read as `key: value`. Put quotes around a value that begins with `[`.", faults.list().get(0).toString());
    }

    @Test
    void keys_are_expected_and_nothing_else() {
        assertEquals(new Yaml.Entries(2, Map.of()), parsed("- a\n- b"));
        assertEquals(new Yaml.Entries(2, Map.of()), parsed(""));
        assertEquals("content/join.md, line 2: this is a list where keys are expected. Write lines like `title: Our mission`.", faults.list().get(0).toString());
        assertEquals(1, faults.list().size());
    }

    private Yaml.Entries parsed(String text) {
        return new YamlParser("content/join.md", 2, faults).entries(text);
    }

    private static void unclosed(String text, int line, String told, Optional<String> corrected) {
        Faults faults = new Faults();
        new YamlParser("content/join.md", 2, faults).entries(text);
        assertEquals(1, faults.list().size());
        Fault fault = faults.list().get(0);
        assertEquals("content/join.md, line " + line + ": " + told, fault.toString());
        assertEquals(corrected, fault.correction().of(text.lines().toList().get(line - 2)));
    }

    private static void then(String line, String cure, Optional<String> corrected) {
        Faults faults = new Faults();
        new YamlParser("content/join.md", 2, faults).entries("a:\n" + line);
        Fault fault = faults.list().get(0);
        assertEquals(LINE + cure, fault.toString());
        assertEquals(corrected, fault.correction().of(line));
    }
}
