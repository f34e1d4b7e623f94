package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Filled;
import org.mapeerworkforce.fuzz.Words;

/**
 * A body that was made up, and what must become of it.
 *
 * @param values   what must be read in it; empty where it is damaged, and whatever can be read is right
 * @param outcomes the names of what may be said of it
 */
record Posted(String type, String body, boolean base64, Optional<Map<String, List<String>>> values, Set<String> outcomes) {

    static final String READ = "read";
    private static final int LARGEST = 65_536;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final List<String> TYPES = List.of(FORM, FORM + "; charset=utf-8", FORM + ";charset=\"UTF-8\"", "APPLICATION/X-WWW-Form-Urlencoded");
    private static final List<String> OTHERS = List.of("", "text/plain", "multipart/form-data; boundary=x", "application/json", FORM + "; charset=utf-16", FORM + "\u0000", "x" + FORM);
    private static final List<String> DAMAGE = List.of("%", "%4", "%zz", "%C3", "%FF", "=%ED%A0%80", "&", "\ud800", "\udc00x", "%%30", "\u0000", "%u0041");

    static Posted of(Chance chance, Form form) {
        List<Map.Entry<String, String>> pairs = pairs(chance, form);
        String body = encoded(chance, pairs);
        if (chance.once(12)) {
            return damaged(chance, body);
        }
        boolean base64 = chance.once(3);
        if (chance.once(40)) {
            return new Posted(chance.one(OTHERS), body, base64, Optional.empty(), Set.of("MEDIA_TYPE"));
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Posted(chance.one(TYPES), base64 ? Base64.getEncoder().encodeToString(bytes) : body, base64, Optional.of(values(pairs)), outcome(form, pairs, bytes.length));
    }

    private static Set<String> outcome(Form form, List<Map.Entry<String, String>> pairs, int bytes) {
        boolean twice = values(pairs).entrySet().stream().anyMatch(sent -> sent.getValue().size() > 1 && !List.of("your-roles", "taking-part", "several").contains(sent.getKey()));
        return Set.of(bytes > LARGEST ? "TOO_LARGE" : twice ? "ANSWERED_TWICE" : READ);
    }

    private static Posted damaged(Chance chance, String body) {
        int place = chance.below(body.length() + 1);
        String broken = body.substring(0, place) + (chance.once(3) ? "" : chance.one(DAMAGE) + body.substring(place));
        boolean base64 = chance.once(2);
        String sent = !base64 || chance.once(3) ? broken : Base64.getEncoder().encodeToString(chance.once(2) ? chance.bytes(60) : broken.getBytes(StandardCharsets.UTF_8));
        return new Posted(FORM, sent, base64, Optional.empty(), Set.of(READ, "TOO_LARGE", "UNREADABLE", "ANSWERED_TWICE"));
    }

    private static List<Map.Entry<String, String>> pairs(Chance chance, Form form) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (chance.once(3)) {
            pairs.addAll(Filled.in(form).entrySet());
        }
        int more = chance.below(3);
        for (int pair = 0; pair < more; pair++) {
            String name = chance.once(12) ? Words.text(chance) : chance.one(form.names());
            String value = Words.text(chance);
            pairs.removeIf(before -> before.getKey().equals(name) && !chance.once(8));
            if (!name.isEmpty() || !value.isEmpty()) {
                pairs.add(Map.entry(name, value));
            }
        }
        return pairs;
    }

    private static Map<String, List<String>> values(List<Map.Entry<String, String>> pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        pairs.forEach(pair -> values.computeIfAbsent(pair.getKey(), name -> new ArrayList<>()).add(pair.getValue()));
        return values;
    }

    private static String encoded(Chance chance, List<Map.Entry<String, String>> pairs) {
        StringBuilder body = new StringBuilder();
        pairs.forEach(pair -> {
            Encoding encoding = chance.one(Encoding.ALL);
            body.append(body.length() == 0 ? "" : chance.once(20) ? "&&" : "&");
            encoding.write(pair.getKey(), body);
            body.append('=');
            encoding.write(pair.getValue(), body);
        });
        return body.toString();
    }
}
