package org.mapeerworkforce.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each person was told, against what is stored. */
public final class Ledger {

    /** Everything that a row holds of whoever applies, and nothing else. */
    private static final Set<String> NAMES = Set.of("pk", "sk", "form", "status", "queue", "code", "receivedAt", "expires", "address", "answers");

    /** @param told where they were sent; empty when they got their answers back */
    private record Entry(Person person, String told) {
    }

    private final Queue<Entry> entries = new ConcurrentLinkedQueue<>();

    public void acknowledged(Person person, String location) {
        entries.add(new Entry(person, location.replaceFirst(".*code=", "")));
    }

    public void refused(Person person) {
        entries.add(new Entry(person, ""));
    }

    public long refusals() {
        return entries.stream().filter(entry -> entry.told().isEmpty()).count();
    }

    public int size() {
        return entries.size();
    }

    /** Everything that must never be, a line each. */
    public List<String> lies(List<Map<String, AttributeValue>> rows) {
        Set<String> lies = new TreeSet<>();
        Map<String, Person> people = new HashMap<>();
        entries.forEach(entry -> people.put(entry.person().address(), entry.person()));
        Map<String, List<Map<String, AttributeValue>>> stored = rows.stream().collect(Collectors.groupingBy(Ledger::address));
        stored.forEach((address, theirs) -> {
            if (theirs.size() > 1) {
                lies.add(address + " is stored " + theirs.size() + " times");
            }
            theirs.forEach(row -> compare(people.get(address), row, lies));
        });
        entries.stream().filter(entry -> !entry.told().isEmpty()).forEach(entry -> compare(entry, stored.getOrDefault(entry.person().address(), List.of()), lies));
        return List.copyOf(lies);
    }

    /** @param person who has its address; null for nobody */
    private static void compare(Person person, Map<String, AttributeValue> row, Set<String> lies) {
        if (person == null) {
            lies.add("nobody sent " + answers(row));
        } else if (!answers(row).equals(person.answers())) {
            lies.add(person.address() + " sent " + person.answers() + ", and stored is " + answers(row));
        } else if (!row.keySet().equals(NAMES) || !"membership".equals(row.get("form").s()) || !"received".equals(row.get("status").s()) || !"membership#received".equals(row.get("queue").s())) {
            lies.add(person.address() + " is stored as " + new TreeMap<>(row));
        }
    }

    private static void compare(Entry entry, List<Map<String, AttributeValue>> theirs, Set<String> lies) {
        if (theirs.stream().noneMatch(row -> row.containsKey("code") && row.get("code").s().equals(entry.told()))) {
            lies.add(entry.person().address() + " was told " + entry.told() + ", which is not stored");
        }
    }

    private static String address(Map<String, AttributeValue> row) {
        return String.join(" ", answers(row).getOrDefault("email-address", List.of()));
    }

    private static Map<String, List<String>> answers(Map<String, AttributeValue> row) {
        Map<String, List<String>> answers = new TreeMap<>();
        row.getOrDefault("answers", AttributeValue.fromM(Map.of())).m().forEach((name, values) -> answers.put(name, values.l().stream().map(AttributeValue::s).toList()));
        return answers;
    }
}
