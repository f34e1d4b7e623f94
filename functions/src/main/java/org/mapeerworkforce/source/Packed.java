package org.mapeerworkforce.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * What YAML files say, as JSON beside each: a function that starts has a reader of JSON anyway. In a
 * fresh process on a busy core, four files took it 19 ms, and a reader of YAML 140. Lines are not
 * kept: what is published has no faults.
 */
public final class Packed {

    private static final String YAML = ".yml";
    private static final String JSON = ".json";

    private Packed() {
    }

    /** Packs each YAML file below a folder; one with faults stays as it is, and the bake tells them. @param arguments the folder */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(found -> found.toString().endsWith(YAML)).toList()) {
                pack(root, root.relativize(file).toString());
            }
        }
    }

    private static void pack(Path root, String file) throws IOException {
        Faults faults = new Faults();
        Yaml.Entries entries = new YamlParser(file, 1, faults).entries(Utf8.read(root, file, faults));
        if (faults.isEmpty()) {
            JsonWriter json = JsonWriter.create();
            write(entries, json);
            Files.write(beside(root, file), json.getBytes());
        } else {
            Files.deleteIfExists(beside(root, file));
        }
    }

    /** What a file says; nothing where it was never packed. */
    static Optional<Yaml.Entries> read(Path root, String file) {
        Path packed = beside(root, file);
        try {
            return Files.exists(packed) ? Optional.of(entries(JsonNode.parser().parse(Files.readAllBytes(packed)))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path beside(Path root, String file) {
        return root.resolve(file + JSON);
    }

    private static void write(Yaml value, JsonWriter json) {
        if (value instanceof Yaml.Text text) {
            json.writeValue(text.value());
        } else if (value instanceof Yaml.Items list) {
            json.writeStartArray();
            list.items().forEach(item -> write(item, json));
            json.writeEndArray();
        } else if (value instanceof Yaml.Entries keys) {
            json.writeStartObject();
            keys.entries().forEach((key, entry) -> write(entry.value(), json.writeFieldName(key)));
            json.writeEndObject();
        }
    }

    private static Yaml value(JsonNode node) {
        return node.isObject() ? entries(node) : node.isArray() ? new Yaml.Items(1, items(node.asArray())) : new Yaml.Text(1, node.asString());
    }

    private static List<Yaml> items(List<JsonNode> nodes) {
        return nodes.stream().map(Packed::value).toList();
    }

    private static Yaml.Entries entries(JsonNode node) {
        Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
        node.asObject().forEach((key, value) -> entries.put(key, new Yaml.Entry(1, value(value))));
        return new Yaml.Entries(1, entries);
    }
}
