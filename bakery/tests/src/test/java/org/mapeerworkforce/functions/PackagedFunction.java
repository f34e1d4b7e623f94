package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** functions.jar in a Java machine of its own, as Lambda runs it: unpacked, with the runtime client beside it. */
public final class PackagedFunction implements AutoCloseable {

    /** What Lambda starts Java with where no snapshot is taken, and a heap of less than half the memory that functions/template.yaml asks for. */
    public static final List<String> FLAGS = List.of("-Xmx440m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final Path log;

    PackagedFunction(Path jar, Path folder, String handler, Map<String, String> environment) throws IOException {
        if (!Files.exists(jar)) {
            throw new AssertionError("There is no " + jar + ". Run `mvn verify`, which packs it.");
        }
        if (!Files.exists(folder.resolve("content"))) {
            unpack(jar, folder);
        }
        log = Files.createTempFile("function", ".log");
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(FLAGS);
        words.addAll(start(folder.toString(), handler));
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        process = builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As Lambda ends a function, or the machine under it. */
    void kill() {
        process.destroyForcibly();
    }

    /** As Lambda does between two calls. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor() != 0) {
            throw new IOException("no SIG" + name + " for the function");
        }
    }

    /** Everything that it wrote. */
    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String place(Class<?> part) {
        try {
            return Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("jars lie in a folder", impossible);
        }
    }

    /** How Java starts the client around a handler, after its other flags. @param classpath of the handler alone */
    public static List<String> start(String classpath, String handler) {
        return Stream.concat(NativePart.flags().stream(), Stream.of("-cp", classpath + File.pathSeparator + client(), AWSLambda.class.getName(), handler)).toList();
    }

    /** The class path of the runtime client. */
    public static String client() {
        return Stream.of(AWSLambda.class, PojoSerializer.class, Context.class, SdkInternalThreadLocal.class).map(PackagedFunction::place).collect(Collectors.joining(File.pathSeparator));
    }

    /** Unpacks a jar, as Lambda does before it starts Java. */
    public static void unpack(Path jar, Path folder) throws IOException {
        try (InputStream file = Files.newInputStream(jar); ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }
}
