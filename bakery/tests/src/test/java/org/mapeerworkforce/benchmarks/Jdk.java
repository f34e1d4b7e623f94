package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A Java on this machine. @param version such as 25 */
record Jdk(int version, Path home) {

    /** Where Debian and others put them. */
    private static final Path USUAL = Path.of("/usr/lib/jvm");

    /** The one of {@code -Djdk25=...}, the one that runs us, or an installed one; nothing where there is none of this version. */
    static Optional<Jdk> of(int version) {
        Stream<Path> known = Stream.of(System.getProperty(property(version)), System.getProperty("java.home")).filter(Objects::nonNull).map(Path::of);
        return Stream.concat(known, installed()).filter(home -> is(version, home)).findFirst().map(home -> new Jdk(version, home));
    }

    /** The property that names its home. */
    static String property(int version) {
        return "jdk" + version;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /** Its whole version, such as 25.0.3. */
    String release() {
        return release(home);
    }

    private static boolean is(int version, Path home) {
        return release(home).startsWith(version + ".");
    }

    /** Empty where there is no Java. */
    private static String release(Path home) {
        return Files.exists(home.resolve("release")) ? new Tree(home).read("release").replaceAll("(?s).*JAVA_VERSION=\"([^\"]*)\".*", "$1") : "";
    }

    private static Stream<Path> installed() {
        if (!Files.isDirectory(USUAL)) {
            return Stream.empty();
        }
        try (Stream<Path> homes = Files.list(USUAL)) {
            return homes.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
