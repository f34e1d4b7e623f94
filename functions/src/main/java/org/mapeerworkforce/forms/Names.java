package org.mapeerworkforce.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Keys;

/** The rule for names that programs use: of fields, of options. */
final class Names {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    private Names() {
    }

    /** A name that must be there and must be one. */
    static String checked(Keys keys, String key, String example) {
        String name = keys.required(key, example);
        if (!name.isEmpty() && !NAME.matcher(name).matches()) {
            keys.fault(key, "`" + key + "` is `" + name + "`, which programs cannot use as a name", "Write letters, digits and dashes, and begin with a letter, like `" + example + "`.");
        }
        return name;
    }

    /** Each name that stands there again. */
    static Set<String> doubled(List<String> names) {
        Set<String> seen = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        names.stream().filter(name -> !seen.add(name)).forEach(doubled::add);
        return doubled;
    }
}
