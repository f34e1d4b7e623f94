package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Patience;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.RealWords;

/** A database of its own, which starts late and is killed: nothing is lost and nobody is lied to. */
class DatabaseTest {

    private static final String CLASS_PATH = "bakery/database/target/classpath.txt";

    @Test
    void what_is_sent_before_the_database_is_up_is_stored_and_what_is_sent_after_it_died_is_given_back() throws Exception {
        CompletableFuture<LocalDynamoDb> database = new CompletableFuture<>();
        LocalStorage storage = new LocalStorage(() -> {
            database.complete(LocalDynamoDb.start(Project.REAL, Project.REAL.resolve(CLASS_PATH)));
            return database.join();
        });
        try (LivePreview preview = LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream()), storage)) {
            Visitor visitor = new Visitor(preview);
            assertEquals(303, visitor.send("/api/forms/email-list", "email-address=early%40mail.com&agrees=yes&second-note=").statusCode());
            assertEquals("early@mail.com", storage.rows().get(0).get("answers").m().get("email-address").l().get(0).s());
            database.join().close();
            HttpResponse<String> answer = visitor.send("/api/forms/email-list", "email-address=late%40mail.com&agrees=yes&second-note=");
            assertEquals(504, answer.statusCode());
            assertTrue(answer.body().contains("value=\"late@mail.com\""), answer.body());
            assertEquals(RealWords.form("email-list").outage().title(), Jsoup.parse(answer.body()).select(".errors h2").text());
        }
    }

    @Test
    void it_ends_with_who_started_it_and_was_killed() throws IOException {
        Process starter = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                Starter.class.getName(), Project.REAL.toString(), CLASS_PATH).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        URI endpoint = URI.create(starter.inputReader().readLine());
        try {
            assertTrue(isUp(endpoint));
        } finally {
            starter.destroyForcibly();
        }
        Patience.until("gone", () -> !isUp(endpoint));
    }

    private static boolean isUp(URI endpoint) {
        try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
