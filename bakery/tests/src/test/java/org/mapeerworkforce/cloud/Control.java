package org.mapeerworkforce.cloud;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One rule for the template, with a spoiled twin of the template that breaks this rule and no other.
 *
 * @param id    of the AWS Foundational Security Best Practices, or {@code Ours.N}
 * @param says  what must hold
 * @param where the resources where it does not hold
 * @param spoil makes the twin
 */
record Control(String id, String says, Function<Blueprint, List<String>> where, Consumer<Blueprint> spoil) {

    /** A rule of theirs that we do not keep, and why. */
    record Excused(String id, String says, String why) {
    }

    /** There is a resource of the type, and it holds for each. */
    static Control each(String id, String says, String type, Predicate<Node> holds, Consumer<Blueprint> spoil) {
        return new Control(id, says, blueprint -> {
            Map<String, Node> all = blueprint.all(type);
            return all.isEmpty() ? List.of("no " + type) : all.entrySet().stream().filter(one -> !holds.test(one.getValue())).map(Map.Entry::getKey).toList();
        }, spoil);
    }

    static Control whole(String id, String says, Predicate<Blueprint> holds, Consumer<Blueprint> spoil) {
        return new Control(id, says, blueprint -> holds.test(blueprint) ? List.of() : List.of("the template"), spoil);
    }
}
