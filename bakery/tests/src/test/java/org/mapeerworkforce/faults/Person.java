package org.mapeerworkforce.faults;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** Somebody who applies. @param number tells them from everybody else */
public record Person(int number) {

    public String address() {
        return "applicant" + number + "@example.org";
    }

    /** Everything they typed and ticked. Of three neighbours no two fill in the same questions. */
    public Map<String, List<String>> answers() {
        Map<String, List<String>> answers = new TreeMap<>(Map.of("your-name", List.of("Applicant " + number), "email-address", List.of(address()),
                "does-this-work", List.of("yes"), "is-adult", List.of("yes"), "agrees", List.of("yes")));
        answers.putAll(switch (number % 3) {
            case 0 -> Map.of("your-roles", List.of("RC"));
            case 1 -> Map.of("your-roles", List.of("CPS", "other"), "your-roles-other-in-words", List.of("Warmline \"listener\" " + number), "your-place", List.of("Spring & Field " + number),
                    "taking-part", List.of("captions", "language"), "taking-part-language-in-words", List.of("Kreyòl " + number), "wants-news", List.of("yes"));
            default -> Map.of("your-roles", List.of("unsaid"), "your-organization", List.of("House <" + number + ">"), "taking-part", List.of("ASL"));
        });
        return answers;
    }

    /** What their browser sends. */
    public String body() {
        return answers().entrySet().stream().flatMap(answer -> answer.getValue().stream().map(value -> answer.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&")) + "&second-note=";
    }

    /** What they would send if they pressed the button of a page: everything that it gives back to them. */
    public static Map<String, List<String>> answersIn(String page) {
        FormElement form = Jsoup.parse(page).expectForm("form");
        return form.formData().stream().filter(control -> !control.value().isEmpty())
                .collect(Collectors.groupingBy(control -> control.key(), TreeMap::new, Collectors.mapping(control -> control.value(), Collectors.toList())));
    }

    public static Map<String, List<String>> headers() {
        return Map.of("Content-Type", List.of("application/x-www-form-urlencoded"));
    }
}
