package org.mapeerworkforce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.preview.FreePort;

/** The process that {@code mvn} runs, from its first line to its end. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PreviewTest {

    /** The tests' own libraries would speak up, where the preview's do not. */
    private static final String LOG = "org.apache.commons.logging.Log";

    @TempDir
    Path folder;
    private Process preview;

    @AfterEach
    void nothing_is_left_running() {
        preview.destroyForcibly();
    }

    @Test
    void it_says_that_it_is_ready_when_pages_are_served_and_ends_when_asked_to() throws Exception {
        new Project(folder);
        int port = FreePort.find();
        start(String.valueOf(port));
        try (BufferedReader out = preview.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("Ready: http://localhost:" + port + "/", out.readLine());
            assertEquals(200, HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build(), BodyHandlers.discarding()).statusCode());
            preview.toHandle().destroy(); // SIGTERM; the process's own would close its output, too
            assertTrue(preview.waitFor(20, TimeUnit.SECONDS));
            // 128 and the number of the signal: nothing kept it, and it said no more.
            assertEquals("143 null", preview.exitValue() + " " + out.readLine());
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals("1 Port PORT is not free. Write `mvn -Dport=8081` to use another one.\n", refusal(String.valueOf(other.getLocalPort())).replace("Port " + other.getLocalPort(), "Port PORT"));
        }
    }

    @Test
    void what_is_no_port_is_told_in_one_sentence() throws Exception {
        assertEquals("1 `80a` is not a port. Write `mvn -Dport=8081` to use another one.\n", refusal("80a"));
        assertEquals("1 `65536` is not a port. Write `mvn -Dport=8081` to use another one.\n", refusal("65536"));
    }

    private String refusal(String port) throws Exception {
        start(port);
        String said = new String(preview.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return preview.waitFor() + " " + said;
    }

    private void start(String port) throws IOException {
        preview = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-D" + LOG + "=" + System.getProperty(LOG), "-cp", System.getProperty("java.class.path"),
                Preview.class.getName(), folder.toString(), port, "false").redirectErrorStream(true).start();
    }
}
