package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The part of the runtime client that is not Java. Left alone, each client copies it to one and the
 * same file in /tmp and loads it from there, so that two that start at once break each other.
 */
final class NativePart {

    /** Read first by the client, in its JniHelper. */
    private static final String PROPERTY = "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
    /** What Java calls a processor, and what the client does. */
    private static final Map<String, String> PROCESSORS = Map.of("amd64", "x86_64", "aarch64", "aarch_64");
    /** What this process has loaded; Linux alone has such a file. */
    private static final Path LOADED = Path.of("/proc/self/maps");
    private static final List<String> FLAGS = flags(System.getProperty("os.name"), System.getProperty("os.arch"));

    private NativePart() {
    }

    /** What Java is started with for a client that shares nothing; nothing where the client has no such part for this platform. */
    static List<String> flags() {
        return FLAGS;
    }

    private static List<String> flags(String system, String processor) {
        try (InputStream part = AWSLambda.class.getResourceAsStream("/jni/libaws-lambda-jni." + system.toLowerCase(Locale.ROOT) + libc() + "-" + PROCESSORS.get(processor) + ".so")) {
            return part == null ? List.of() : List.of("-D" + PROPERTY + "=" + copy(part));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String libc() throws IOException {
        return Files.exists(LOADED) && Files.readString(LOADED).contains("/ld-musl") ? "_musl" : "";
    }

    private static Path copy(InputStream part) throws IOException {
        Path folder = Files.createTempDirectory("runtime-client");
        Path file = folder.resolve("client.so");
        Files.copy(part, file);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
