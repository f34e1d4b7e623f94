package org.mapeerworkforce.benchmarks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.cloud.Route;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.preview.Event;

/** Complete answers to one form, each with an address of its own. */
record Submissions(Form form, CloudTemplate.Function function) {

    /** The secret that the function expects, as CloudFront would add it. */
    static final String SECRET = "a-secret-of-a-benchmark-and-of-nobody-else";
    static final String TYPE = "application/x-www-form-urlencoded";

    /** What a browser sends. */
    String body(int number) {
        return form.fields().stream().map(field -> encoded(field.name()) + "=" + encoded(answer(field, number))).collect(Collectors.joining("&"));
    }

    /** The event that the gateway makes of it. */
    String event(int number) {
        Map<String, List<String>> headers = Map.of("Content-Type", List.of(TYPE), "Host", List.of("id.execute-api.us-east-1.amazonaws.com"), "X-Origin-Verify", List.of(SECRET));
        return new String(new Event("POST", form.action(), "", headers, body(number).getBytes(StandardCharsets.UTF_8)).json(route(form, function).orElseThrow()), StandardCharsets.UTF_8);
    }

    /** The route by which a submission reaches a function; nothing where it does not. */
    static Optional<Route> route(Form form, CloudTemplate.Function function) {
        return function.routes().stream().filter(route -> route.parameters(form.action()).isPresent()).findFirst();
    }

    private static String answer(Field field, int number) {
        return switch (field.kind()) {
            case EMAIL -> "person" + number + "@example.org";
            case PHONE -> "617-555-0100";
            case ONE_CHOICE, SEVERAL_CHOICES -> field.options().get(0).value();
            case CONSENT, ATTESTATION -> "yes";
            case SHORT_TEXT, PARAGRAPH -> "Pat Doe";
            default -> throw new IllegalStateException(field.name());
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
