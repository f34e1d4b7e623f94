package org.mapeerworkforce.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Definitions;
import org.mapeerworkforce.source.Faults;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/** What reads or writes bytes, streams or JSON, what decides about a request, and what says whether a text is what it should be, has a target. */
class NothingUnfuzzedTest {

    private static final Path CLASSES = Given.ROOT.resolve("functions/target/classes");
    private static final Set<Class<?>> RAW = Set.of(byte[].class, InputStream.class, OutputStream.class, JsonNode.class, JsonWriter.class);
    private static final String REQUEST = "org.mapeerworkforce.functions.Request";

    @Test
    void every_parser_and_every_writer_is_fuzzed() throws IOException {
        Set<String> fuzzed = Targets.ALL.stream().flatMap(target -> target.reaches().stream()).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(classes().stream().filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(NothingUnfuzzedTest::raw)).map(NothingUnfuzzedTest::name).toList());
        assertTrue(missing.size() > 5, missing::toString);
        missing.removeAll(fuzzed);
        assertEquals(Set.of(), missing, "add a line to Targets for each");
    }

    @Test
    void every_target_reaches_what_is_there() throws IOException {
        Set<String> there = classes().stream().map(NothingUnfuzzedTest::name).collect(Collectors.toSet());
        assertEquals(List.of(), Targets.ALL.stream().flatMap(target -> target.reaches().stream()).filter(name -> !there.contains(name)).toList());
    }

    @Test
    void the_form_to_fuzz_has_no_fault() {
        Faults faults = new Faults();
        Definitions.read("kinds", Given.KINDS_TEXT, faults);
        assertEquals(List.of(), faults.list());
    }

    private static boolean raw(Method method) {
        boolean judges = Modifier.isStatic(method.getModifiers()) && method.getReturnType() == boolean.class && List.of(method.getParameterTypes()).equals(List.of(String.class));
        boolean takes = Arrays.stream(method.getParameterTypes()).anyMatch(type -> RAW.contains(type) || type.getName().equals(REQUEST));
        return !Modifier.isPrivate(method.getModifiers()) && !Modifier.isAbstract(method.getModifiers()) && !method.isSynthetic() && (judges || takes);
    }

    private static List<? extends Class<?>> classes() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org"))) {
            return files.map(file -> CLASSES.relativize(file).toString()).filter(file -> file.endsWith(".class") && !file.contains("package-info"))
                    .map(file -> file.replace(".class", "").replace(File.separatorChar, '.')).map(NothingUnfuzzedTest::load).toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, NothingUnfuzzedTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst("^org\\.mapeerworkforce\\.", "");
    }
}
