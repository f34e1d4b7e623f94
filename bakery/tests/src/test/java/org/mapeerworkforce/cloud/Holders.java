package org.mapeerworkforce.cloud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.mapeerworkforce.Project;

/**
 * Whether what a requirement names is alive: a test that runs, a control, a value in the template, a
 * heading. A test is looked for in the sources, and then in its class: a comment is no test.
 */
record Holders(Set<String> controls, Blueprint blueprint) {

    private static final List<Path> TESTS = Stream.of("functions/src/test/java", "functions/fuzz/src/test/java", "bakery/tests/src/test/java").map(Project.REAL::resolve).toList();
    /** Those of the other modules are not on our class path. */
    private static final URL[] THEIRS = Stream.of("functions/target/test-classes", "functions/fuzz/target/test-classes").map(Project.REAL::resolve).map(Holders::url).toArray(URL[]::new);
    /** Nothing runs a class of another name. */
    private static final String RUNS = "Test";
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    boolean alive(String by) {
        String rest = by.substring(by.indexOf(':') + 1);
        if (by.startsWith("control:")) {
            return controls.contains(rest);
        }
        if (by.startsWith("template:")) {
            String[] halves = rest.split("=", 2);
            Node place = blueprint.at("Resources." + halves[0].replaceFirst("/|$", ".Properties.").replace('/', '.'));
            return halves.length == 2 && place.there() && place.toString().equals(halves[1]);
        }
        String[] halves = rest.split("#");
        return halves.length == 2 && (by.startsWith("doc:") ? heading(halves[0], halves[1]) : test(halves[0], halves[1]));
    }

    /** Whether it names a place in the template and not what must stand there: that a place exists holds nothing. */
    static boolean vague(String by) {
        return by.startsWith("template:") && !by.contains("=");
    }

    /** @param file from the page, as a link there would have it */
    private static boolean heading(String file, String anchor) {
        Path page = SecurityPage.FILE.resolveSibling(file);
        return Files.exists(page) && HEADING.matcher(read(page)).results().anyMatch(heading -> anchor(heading.group(1)).equals(anchor));
    }

    /** As GitHub makes it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    /** Two classes may have one name, in two packages; two tests may not. */
    private static boolean test(String name, String method) {
        return name.endsWith(RUNS) && TESTS.stream().flatMap(folder -> classes(folder, name + ".java")).filter(found -> runs(found, method)).count() == 1;
    }

    private static Stream<String> classes(Path folder, String file) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(one -> one.getFileName().toString().equals(file)).map(one -> folder.relativize(one).toString().replace('/', '.').replaceFirst("\\.java$", "")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean runs(String className, String method) {
        try (URLClassLoader loader = new URLClassLoader(THEIRS, Holders.class.getClassLoader())) {
            Class<?> test = Class.forName(className, false, loader);
            return !AnnotationSupport.isAnnotated(test, Disabled.class) && Arrays.stream(test.getDeclaredMethods()).filter(one -> one.getName().equals(method))
                    .anyMatch(one -> AnnotationSupport.isAnnotated(one, Testable.class) && !AnnotationSupport.isAnnotated(one, Disabled.class));
        } catch (ClassNotFoundException gone) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
