package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mapeerworkforce.Project;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The whole template, to be looked at and, for a test, to be spoiled. */
final class Blueprint {

    static final String FUNCTION = "AWS::Serverless::Function";
    private final Map<String, Object> yaml;

    private Blueprint(Map<String, Object> yaml) {
        this.yaml = yaml;
    }

    /** A copy of its own for everybody who asks. */
    static Blueprint read() {
        try {
            return new Blueprint(Tree.map(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(Project.REAL.resolve(CloudTemplate.FILE)))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Node at(String path) {
        return new Node(yaml).at(path);
    }

    Map<String, Node> resources() {
        Map<String, Node> resources = new LinkedHashMap<>();
        at("Resources").map().forEach((id, resource) -> resources.put(id, new Node(resource)));
        return resources;
    }

    /** The properties of every resource of a type, by its name; those of functions with what Globals adds. */
    Map<String, Node> all(String type) {
        Map<String, Node> found = new LinkedHashMap<>();
        resources().forEach((id, resource) -> {
            if (resource.at("Type").is(type)) {
                found.put(id, type.equals(FUNCTION) ? whole(resource.at("Properties")) : resource.at("Properties"));
            }
        });
        return found;
    }

    private Node whole(Node properties) {
        Map<String, Object> whole = new LinkedHashMap<>(at("Globals.Function").map());
        whole.putAll(properties.map());
        return new Node(whole);
    }

    /** What a role allows, one statement after the other. @param function its properties */
    List<Node> allowed(Node function) {
        Node role = at("Resources." + function.at("Role.Fn::GetAtt.0") + ".Properties");
        return role.at("Policies").each().stream().flatMap(policy -> policy.at("PolicyDocument.Statement").each().stream()).filter(statement -> statement.at("Effect").is("Allow")).toList();
    }

    /** Writes a value; the last step may be new. */
    Blueprint set(String path, Object value) {
        parent(path, parent -> parent.put(last(path), value), list -> list.set(Integer.parseInt(last(path)), value));
        return this;
    }

    Blueprint drop(String path) {
        parent(path, parent -> parent.remove(last(path)), list -> list.remove(Integer.parseInt(last(path))));
        return this;
    }

    Blueprint add(String path, Object value) {
        List<Object> longer = new ArrayList<>(at(path).each().stream().map(Node::value).toList());
        longer.add(value);
        return set(path, longer);
    }

    private void parent(String path, Consumer<Map<String, Object>> map, Consumer<List<Object>> list) {
        Object parent = at(path.substring(0, path.lastIndexOf('.'))).value();
        if (parent instanceof List<?>) {
            list.accept(Tree.list(parent));
        } else if (parent != null) {
            map.accept(Tree.map(parent));
        } else {
            throw new AssertionError("the template has no " + path);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
