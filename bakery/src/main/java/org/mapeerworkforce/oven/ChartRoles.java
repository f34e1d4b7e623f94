package org.mapeerworkforce.oven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Keys;

/** Whether each role has a key of its own, under which its answers stand. If not, it is told here alone: no answer is at fault. */
final class ChartRoles {

    private static final String KEY = "key";

    private final List<Keys> roles;
    private final List<String> keys;
    /** The keys of each row's answers. */
    private final List<List<String>> rows;
    private final List<String> answers;

    ChartRoles(List<Keys> roles, List<Keys> rows) {
        this.roles = roles;
        this.keys = roles.stream().map(role -> role.text(KEY).orElse("")).toList();
        this.rows = rows.stream().filter(row -> row.has("cells")).map(row -> row.below("cells").names()).toList();
        this.answers = this.rows.stream().findFirst().orElse(List.of());
    }

    /** Whether the answers can be told apart. */
    boolean check() {
        Map<String, Integer> first = new HashMap<>();
        boolean sure = answered();
        for (int i = 0; i < keys.size(); i++) {
            Integer before = keys.get(i).isEmpty() ? null : first.putIfAbsent(keys.get(i), i);
            if (before != null) {
                doubled(before, i);
                sure = false;
            }
        }
        return sure;
    }

    /** Where each row has answers under a key that is no role's, and none under that of a role, the slip is in the role. */
    private boolean answered() {
        Optional<String> lost = answers.stream().filter(key -> !keys.contains(key)).filter(key -> rows.size() > 1 && rows.stream().allMatch(row -> row.contains(key))).findFirst();
        Optional<String> silent = keys.stream().filter(key -> !key.isEmpty() && rows.stream().noneMatch(row -> row.contains(key))).findFirst();
        if (lost.isPresent() && silent.isPresent()) {
            roles.get(keys.indexOf(silent.get())).fault(KEY, "no row has an answer under `" + silent.get() + "`", "Write `key: " + lost.get() + "`: answers stand under it.",
                    new Correction(KEY + ": " + silent.get(), KEY + ": " + lost.get()));
        }
        return lost.isEmpty() || silent.isEmpty();
    }

    /** The role whose answers have another key at the same place is the one with the slip. */
    private void doubled(int before, int second) {
        Optional<String> lost = answers.stream().filter(key -> !keys.contains(key)).findFirst();
        int wrong = lost.isPresent() && answers.indexOf(lost.get()) == before ? before : second;
        Keys right = roles.get(wrong == before ? second : before);
        roles.get(wrong).fault(KEY, "the role of line " + right.line(KEY) + " has the key `" + keys.get(wrong) + "`, too",
                lost.map(key -> "Write `key: " + key + "`: answers stand under it.").orElse("Give each role a key of its own: its answers stand under it."),
                lost.map(key -> new Correction(KEY + ": " + keys.get(wrong), KEY + ": " + key)).orElse(Correction.NONE));
    }
}
