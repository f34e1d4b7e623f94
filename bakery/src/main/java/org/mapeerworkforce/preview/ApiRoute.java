package org.mapeerworkforce.preview;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.LinkFunction;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.pages.Stylesheet;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Answers the routes of functions/template.yaml as CloudFront, the gateway and the function behind them do. */
final class ApiRoute implements Route {

    /** The gateway's own limit. */
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Path root;
    private final Storage storage;
    private final Mails mails;
    private final PrintStream out;
    private final Map<String, String> here;
    private volatile List<Behind> functions = List.of();

    /** One function as the last good bake left it. */
    private record Behind(List<org.mapeerworkforce.cloud.Route> routes, RequestStreamHandler function, Map<String, String> headers) {
    }

    /** @param here what every function finds in its environment here, and the template cannot know */
    ApiRoute(Path root, Storage storage, Mails mails, PrintStream out, Map<String, String> here) {
        this.root = root;
        this.storage = storage;
        this.mails = mails;
        this.out = out;
        this.here = here;
    }

    /** Makes the functions anew from what is written now: forms, words, templates and the stylesheet may have changed. */
    void renew(CloudTemplate cloud, Stylesheet style) {
        Map<String, String> headers = SecurityHeaders.ofProduction(cloud, style);
        CloudTemplate.Function forms = cloud.function(FormFunction.class);
        CloudTemplate.Function links = cloud.function(LinkFunction.class);
        functions = List.of(new Behind(forms.routes(), new FormFunction(root, known(forms), Clock.systemUTC(), storage::keep), headers),
                new Behind(links.routes(), new LinkFunction(root, known(links), Clock.systemUTC(), storage::table), headers));
        mails.renew(known(cloud.function(MailFunction.class)));
    }

    @Override
    public boolean answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        for (Behind behind : functions) {
            Optional<org.mapeerworkforce.cloud.Route> route = behind.routes().stream()
                    .filter(one -> List.of("ANY", exchange.getRequestMethod()).contains(one.method()) && one.parameters(path).isPresent()).findFirst();
            if (route.isPresent()) {
                answer(exchange, behind, route.get());
                return true;
            }
        }
        return false;
    }

    private void answer(HttpExchange exchange, Behind behind, org.mapeerworkforce.cloud.Route route) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            Answer.of(413, "application/json", "{\"message\":\"Request Entity Too Large\"}".getBytes(StandardCharsets.UTF_8)).with(behind.headers()).send(exchange);
            return;
        }
        String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        Event event = new Event(exchange.getRequestMethod(), exchange.getRequestURI().getPath(), query, exchange.getRequestHeaders(), body);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        behind.function().handleRequest(new ByteArrayInputStream(event.json(route)), answer, new Call(out));
        send(JsonNode.parser().parse(answer.toByteArray()), behind.headers(), exchange);
    }

    private static void send(JsonNode answer, Map<String, String> added, HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(added);
        answer.field("headers").ifPresent(given -> given.asObject().forEach((name, value) -> {
            // The template lets the function's own policy for content stand (Override: false).
            if (name.equalsIgnoreCase(SecurityHeaders.POLICY)) {
                headers.put(SecurityHeaders.POLICY, value.text());
            } else {
                headers.putIfAbsent(name, value.text());
            }
        }));
        answer.field("cookies").ifPresent(cookies -> cookies.asArray().forEach(cookie -> exchange.getResponseHeaders().add("Set-Cookie", cookie.text())));
        String body = answer.field("body").map(JsonNode::text).orElse("");
        boolean base64 = answer.field("isBase64Encoded").map(JsonNode::asBoolean).orElse(false);
        new Answer(Integer.parseInt(answer.field("statusCode").orElseThrow().asNumber()), headers, base64 ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8)).send(exchange);
    }

    private Map<String, String> known(CloudTemplate.Function function) {
        Map<String, String> known = new HashMap<>();
        function.environment().forEach((name, value) -> value.ifPresent(there -> known.put(name, there)));
        known.putAll(here);
        return known;
    }
}
