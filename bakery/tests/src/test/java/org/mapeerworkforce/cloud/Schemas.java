package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What CloudFormation says of each type of resource that the template uses: schemas.json, which
 * schemas.mjs beside it writes. What an intrinsic function will give is not looked at; both branches
 * of an {@code Fn::If} are.
 */
final class Schemas {

    private static final String FILE = "/cloud/schemas.json";

    private final Map<String, Object> resources;
    private final Map<String, Object> types;
    private final List<String> faults = new ArrayList<>();

    private Schemas(Map<String, Object> json) {
        this.resources = Tree.map(json.get("resources"));
        this.types = Tree.map(json.get("types"));
    }

    /** What is wrong with the resources: where, and what. */
    static List<String> faults(Blueprint blueprint) {
        Schemas schemas = read();
        blueprint.resources().forEach(schemas::resource);
        new References(blueprint, schemas.resources).faults().forEach(schemas.faults::add);
        return schemas.faults;
    }

    /** JSON is YAML. */
    private static Schemas read() {
        try (InputStream json = Schemas.class.getResourceAsStream(FILE)) {
            return new Schemas(Tree.map(new Load(LoadSettings.builder().build()).loadFromInputStream(json)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void resource(String id, Node resource) {
        Object schema = resources.get(resource.at("Type").toString());
        if (schema == null) {
            faults.add(id + ": there is no schema for " + resource.at("Type") + "; run schemas.mjs");
            return;
        }
        members(id, Tree.map(schema), resource.at("Properties").value() == null ? Map.of() : resource.at("Properties").map());
    }

    private void members(String where, Map<String, Object> schema, Map<String, Object> given) {
        Map<String, Object> known = Tree.map(schema.get("properties"));
        Tree.list(schema.get("required")).stream().filter(name -> !given.containsKey(name)).forEach(name -> faults.add(where + " lacks " + name));
        given.forEach((name, value) -> {
            if (known.containsKey(name)) {
                value(where + "." + name, known.get(name), value);
            } else {
                faults.add(where + " has no " + name);
            }
        });
    }

    private void value(String where, Object type, Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && isIntrinsic(map.keySet().iterator().next())) {
            Object branches = map.get("Fn::If");
            if (branches != null) {
                value(where, type, Tree.list(branches).get(1));
                value(where, type, Tree.list(branches).get(2));
            }
        } else if (type instanceof String simple) {
            simple(where, simple, value);
        } else {
            compound(where, Tree.map(type), value);
        }
    }

    private static boolean isIntrinsic(Object key) {
        return key.equals("Ref") || String.valueOf(key).startsWith("Fn::");
    }

    private void simple(String where, String type, Object value) {
        boolean fits = switch (type) {
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            case "string" -> value instanceof String || value instanceof Number;
            case "tag" -> value instanceof Map<?, ?>;
            default -> type.equals("json");
        };
        if (!fits) {
            faults.add(where + " is no " + type);
        }
    }

    private void compound(String where, Map<String, Object> type, Object value) {
        if (type.containsKey("one")) {
            if (!Tree.list(type.get("one")).contains(value)) {
                faults.add(where + " cannot be " + value);
            }
        } else if (type.containsKey("any")) {
            any(where, Tree.list(type.get("any")), value);
        } else if (type.containsKey("list")) {
            list(where, type.get("list"), value);
        } else if (value instanceof Map<?, ?>) {
            map(where, type, Tree.map(value));
        } else {
            faults.add(where + " is no map");
        }
    }

    private void map(String where, Map<String, Object> type, Map<String, Object> value) {
        if (type.containsKey("ref")) {
            members(where, Tree.map(types.get(type.get("ref"))), value);
        } else {
            value.forEach((name, inner) -> value(where + "." + name, type.get("map"), inner));
        }
    }

    private void list(String where, Object type, Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                value(where + "." + i, type, list.get(i));
            }
        } else {
            faults.add(where + " is no list");
        }
    }

    /** Bare JSON beside a schema would let everything through, so it does not count. What is told is the best try. */
    private void any(String where, List<Object> choices, Object value) {
        List<String> best = null;
        boolean bare = choices.stream().allMatch(String.class::isInstance);
        for (Object choice : choices.stream().filter(choice -> bare || !choice.equals("json")).toList()) {
            List<String> before = List.copyOf(faults);
            value(where, choice, value);
            List<String> found = List.copyOf(faults.subList(before.size(), faults.size()));
            faults.subList(before.size(), faults.size()).clear();
            best = best == null || found.size() < best.size() ? found : best;
        }
        faults.addAll(best == null ? List.of() : best);
    }
}
