package org.mapeerworkforce.cloud;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One route of the HTTP API. @param method a method, or {@code ANY} @param path such as {@code /api/forms/{form}} */
public record Route(String method, String path) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    /** Its name in events. */
    public String key() {
        return method + " " + path;
    }

    /** The parameters in an address that the route matches. */
    public Optional<Map<String, String>> parameters(String address) {
        List<String> names = new ArrayList<>();
        Matcher parameters = PARAMETER.matcher(path);
        String pattern = parameters.replaceAll(found -> {
            names.add(found.group(1));
            return "([^/]+)";
        });
        Matcher matcher = Pattern.compile(pattern).matcher(address);
        return matcher.matches() ? Optional.of(values(names, matcher)) : Optional.empty();
    }

    private static Map<String, String> values(List<String> names, Matcher matcher) {
        Map<String, String> values = new LinkedHashMap<>();
        names.forEach(name -> values.put(name, matcher.group(names.indexOf(name) + 1)));
        return values;
    }
}
