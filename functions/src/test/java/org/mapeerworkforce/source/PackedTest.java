package org.mapeerworkforce.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** YAML files as JSON beside them. */
class PackedTest {

    private static final String YAML = """
            # a note
            title: 'Mission: what "we" do'
            links:
              - { to: /b/, says: no }
              - 2026-11-22
            text: |
              One line
              and another \\ 🙂
            empty:
            """;
    private static final String JSON = "{\"title\":\"Mission: what \\\"we\\\" do\",\"links\":[{\"to\":\"/b/\",\"says\":\"no\"},\"2026-11-22\"],\"text\":\"One line\\nand another \\\\ \\uD83D\\uDE42\\n\",\"empty\":\"\"}";

    @TempDir
    Path root;

    @Test
    void a_file_is_packed_beside_itself_in_its_order() throws IOException {
        write("content/a.yml", YAML);
        pack();
        assertEquals(JSON, Files.readString(root.resolve("content/a.yml.json")));
    }

    @Test
    void what_is_packed_is_read_and_nothing_else() throws IOException {
        write("content/a.yml", "title: not this");
        write("content/a.yml.json", JSON);
        Faults faults = new Faults();
        Keys keys = Keys.in(root, "content/a.yml", faults);
        assertEquals(List.of("title", "links", "text", "empty"), keys.names());
        assertEquals(Optional.of("Mission: what \"we\" do"), keys.text("title"));
        assertEquals(Optional.empty(), keys.text("empty"));
        assertEquals(List.of(), faults.list());
    }

    @Test
    void it_says_what_the_file_says() throws IOException {
        write("content/a.yml", YAML);
        Yaml.Entries written = new YamlParser("content/a.yml", 1, new Faults()).entries(YAML);
        pack();
        assertEquals(unlined(written), Packed.read(root, "content/a.yml").orElseThrow());
    }

    @Test
    void a_file_with_a_fault_is_not_packed_any_more() throws IOException {
        write("a.yml", "title: one");
        pack();
        write("a.yml", "title: one\ntitle: two");
        pack();
        assertFalse(Files.exists(root.resolve("a.yml.json")));
        assertEquals(Optional.empty(), Packed.read(root, "a.yml"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private void pack() throws IOException {
        Packed.main(new String[] {root.toString()});
    }

    /** The same, all on line 1. */
    private static Yaml unlined(Yaml yaml) {
        if (yaml instanceof Yaml.Items items) {
            return new Yaml.Items(1, items.items().stream().map(PackedTest::unlined).toList());
        }
        if (yaml instanceof Yaml.Entries entries) {
            Map<String, Yaml.Entry> all = new LinkedHashMap<>();
            entries.entries().forEach((key, entry) -> all.put(key, new Yaml.Entry(1, unlined(entry.value()))));
            return new Yaml.Entries(1, all);
        }
        return new Yaml.Text(1, ((Yaml.Text) yaml).value());
    }
}
