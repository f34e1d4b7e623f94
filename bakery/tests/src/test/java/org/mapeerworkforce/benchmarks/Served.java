package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.mapeerworkforce.preview.FreePort;

/** One page of a project that a generator serves while its file is being edited. */
final class Served implements AutoCloseable {

    /** Eleventy's server hangs where a client offers HTTP/2. */
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(1);

    private final String name;
    private final Tree project;
    private final String file;
    private final String text;
    private final Process process;
    private final HttpRequest page;
    private final Samples samples = new Samples();

    /** Starts serving, and returns when the page is served. @param page such as {@code mission} */
    Served(String name, Generator generator, Tree project, String page) {
        int port = FreePort.find();
        this.name = name;
        this.project = project;
        this.file = generator.file(page);
        this.text = project.read(file);
        this.process = Command.in(project.folder(), generator.serve(project.folder(), port)).start(project.folder().resolve("served.log"));
        this.page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + page + "/")).timeout(LONGEST).build();
        await("</html>");
    }

    String name() {
        return name;
    }

    /** Where the page is. */
    URI address() {
        return page.uri();
    }

    Samples samples() {
        return samples;
    }

    /** Writes a new word at the end of the file; the milliseconds until the page has it. */
    double edit(String word) {
        long began = System.nanoTime();
        project.write(file, text + "\n" + word + "\n");
        await(word);
        return (System.nanoTime() - began) / 1e6;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void await(String word) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!look().contains(word)) {
            if (System.nanoTime() > end || !process.isAlive()) {
                close();
                throw new IllegalStateException(name + " does not serve " + page.uri() + ": " + project.read("served.log"));
            }
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    private String look() {
        try {
            return HTTP.send(page, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException notYet) {
            return "";
        } catch (InterruptedException stopped) {
            close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }
}
