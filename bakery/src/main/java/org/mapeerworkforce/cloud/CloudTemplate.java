package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What {@code functions/template.yaml} says of the cloud, for those who stand in for it. */
public final class CloudTemplate {

    /** The file. */
    public static final String FILE = "functions/template.yaml";

    private final Map<String, Object> yaml;

    private CloudTemplate(Map<String, Object> yaml) {
        this.yaml = yaml;
    }

    /** Reads the template of the project in {@code root}. */
    @SuppressWarnings("unchecked")
    public static CloudTemplate read(Path root) {
        try {
            return new CloudTemplate((Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(root.resolve(FILE))));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The table of everything; the first in the file. */
    public TableShape table() {
        return TableShape.of(properties("AWS::DynamoDB::Table").get(0));
    }

    /** The function with this handler. */
    public Function function(Class<?> handler) {
        return functions().stream().filter(one -> one.className().equals(handler.getName())).findFirst().orElseThrow();
    }

    /** Every function, in the order of the file. */
    public List<Function> functions() {
        return properties("AWS::Serverless::Function").stream().map(this::function).toList();
    }

    /** The headers that CloudFront adds to each answer, by name. @param styles the hashes that the policy for content allows */
    public Map<String, String> headers(String styles) {
        Map<String, Object> config = Tree.map(properties("AWS::CloudFront::ResponseHeadersPolicy").get(0).get("ResponseHeadersPolicyConfig"));
        Map<String, Object> security = Tree.map(config.get("SecurityHeadersConfig"));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", joined(Tree.map(security.get("ContentSecurityPolicy")).get("ContentSecurityPolicy"), styles));
        headers.put("Strict-Transport-Security", transport(Tree.map(security.get("StrictTransportSecurity"))));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", Tree.text(security, "FrameOptions", "FrameOption"));
        headers.put("Referrer-Policy", Tree.text(security, "ReferrerPolicy", "ReferrerPolicy"));
        Tree.maps(Tree.map(config.get("CustomHeadersConfig")).get("Items")).forEach(item -> headers.put((String) item.get("Header"), (String) item.get("Value")));
        return headers;
    }

    /** The JavaScript that CloudFront runs on each request. */
    public String edge() {
        return (String) properties("AWS::CloudFront::Function").get(0).get("FunctionCode");
    }

    /** The file out of the bucket that CloudFront shows in the place of a status, whoever answered so: such as {@code /404.html} for 404. */
    public Map<Integer, String> errorPages() {
        Map<String, Object> config = Tree.map(properties("AWS::CloudFront::Distribution").get(0).get("DistributionConfig"));
        Map<Integer, String> pages = new LinkedHashMap<>();
        Tree.maps(config.get("CustomErrorResponses")).forEach(response -> pages.put((Integer) response.get("ErrorCode"), (String) response.get("ResponsePagePath")));
        return pages;
    }

    /**
     * One function.
     *
     * @param handler     class and method
     * @param timeout     how long a call may take
     * @param environment every variable; empty where its value is only known in the cloud
     * @param routes      what is sent to it
     */
    public record Function(String handler, Duration timeout, Map<String, Optional<String>> environment, List<Route> routes) {

        /** The class of the handler. */
        public String className() {
            return handler.substring(0, handler.indexOf("::"));
        }
    }

    private Function function(Map<String, Object> properties) {
        Map<String, Optional<String>> environment = new LinkedHashMap<>();
        Tree.map(Tree.map(properties.get("Environment")).get("Variables")).forEach((name, value) -> environment.put(name, known(value)));
        List<Route> routes = Tree.map(properties.getOrDefault("Events", Map.of())).values().stream().map(Tree::map).filter(event -> "HttpApi".equals(event.get("Type")))
                .map(event -> Tree.map(event.get("Properties"))).map(event -> new Route((String) event.get("Method"), (String) event.get("Path"))).toList();
        Integer seconds = (Integer) properties.getOrDefault("Timeout", Tree.map(Tree.map(yaml.get("Globals")).get("Function")).get("Timeout"));
        return new Function((String) properties.get("Handler"), Duration.ofSeconds(seconds), environment, routes);
    }

    private static String transport(Map<String, Object> config) {
        return "max-age=" + config.get("AccessControlMaxAgeSec")
                + (Boolean.TRUE.equals(config.get("IncludeSubdomains")) ? "; includeSubDomains" : "") + (Boolean.TRUE.equals(config.get("Preload")) ? "; preload" : "");
    }

    private String joined(Object join, String styles) {
        return known(Tree.list(Tree.list(Tree.map(join).get("Fn::Join")).get(1)).get(0)).orElseThrow() + " " + styles;
    }

    private Optional<String> known(Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        List<Object> path = Tree.list(Tree.map(value).getOrDefault("Fn::FindInMap", List.of()));
        return path.isEmpty() ? Optional.empty() : Optional.of(Tree.text(Tree.map(Tree.map(yaml.get("Mappings")).get(path.get(0))), (String) path.get(1), (String) path.get(2)));
    }

    private List<Map<String, Object>> properties(String type) {
        return Tree.map(yaml.get("Resources")).values().stream().map(Tree::map)
                .filter(resource -> type.equals(resource.get("Type"))).map(resource -> Tree.map(resource.get("Properties"))).toList();
    }
}
