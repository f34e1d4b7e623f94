package org.mapeerworkforce.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether everything that the template names is in it. */
record References(Blueprint blueprint, Map<String, Object> schemas) {

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([A-Za-z0-9:]+)(?:\\.([A-Za-z0-9.]+))?}");

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String part : List.of("Resources", "Outputs", "Globals", "Conditions")) {
            walk(part, blueprint.at(part).value(), faults);
        }
        return faults;
    }

    private void walk(String where, Object value, List<String> faults) {
        if (value instanceof List<?> list) {
            list.forEach(inner -> walk(where, inner, faults));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                look(where + "." + key, String.valueOf(key), inner, faults);
                walk(where + "." + key, inner, faults);
            });
        }
    }

    private void look(String where, String key, Object value, List<String> faults) {
        switch (key) {
            case "Ref" -> named(where, String.valueOf(value), null, faults);
            case "Fn::GetAtt" -> named(where, String.valueOf(Tree.list(value).get(0)), String.valueOf(Tree.list(value).get(1)), faults);
            case "Fn::Sub" -> text(where, String.valueOf(value), faults);
            case "Fn::If" -> condition(where, String.valueOf(Tree.list(value).get(0)), faults);
            case "DependsOn" -> new Node(value).texts().stream().map(id -> id.replaceAll("Alias[a-z]+$", "")).forEach(id -> named(where, id, null, faults));
            default -> {
            }
        }
    }

    private void text(String where, String text, List<String> faults) {
        Matcher names = IN_TEXT.matcher(text);
        while (names.find()) {
            named(where, names.group(1), names.group(2), faults);
        }
    }

    private void condition(String where, String name, List<String> faults) {
        if (!blueprint.at("Conditions." + name).there()) {
            faults.add(where + " names no condition of ours: " + name);
        }
    }

    private void named(String where, String id, String attribute, List<String> faults) {
        Node resource = blueprint.at("Resources." + id);
        if (!id.startsWith("AWS::") && !resource.there() && !blueprint.at("Parameters." + id).there()) {
            faults.add(where + " names nothing of ours: " + id);
        } else if (attribute != null && resource.there() && !has(resource.at("Type").toString(), attribute)) {
            faults.add(where + " asks " + id + " for what it has not: " + attribute);
        }
    }

    private boolean has(String type, String attribute) {
        return type.startsWith("AWS::Serverless::") || new Node(schemas).at(type + ".attributes").texts().contains(attribute);
    }
}
