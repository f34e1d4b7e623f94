package org.mapeerworkforce.faults;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What each person was told, against what is stored. */
public final class Ledger {

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
        Map<String, List<String>> codes = rows.stream().collect(Collectors.groupingBy(row -> row.get("answers").m().get("email-address").l().get(0).s(),
                Collectors.mapping(row -> row.get("code").s(), Collectors.toList())));
        Set<String> lies = new HashSet<>();
        codes.forEach((address, stored) -> {
            if (stored.size() > 1) {
                lies.add(address + " is stored " + stored.size() + " times");
            }
        });
        Map<Person, String> said = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.told().isEmpty() && !codes.getOrDefault(entry.person().address(), List.of()).contains(entry.told())) {
                lies.add(entry.person().address() + " was told " + entry.told() + ", which is not stored");
            }
            if (!entry.told().isEmpty() && !said.computeIfAbsent(entry.person(), first -> entry.told()).equals(entry.told())) {
                lies.add(entry.person().address() + " was told two codes");
            }
        }
        return lies.stream().sorted().toList();
    }
}
