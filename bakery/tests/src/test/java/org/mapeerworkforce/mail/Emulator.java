package org.mapeerworkforce.mail;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.preview.FreePort;
import org.mapeerworkforce.source.Faults;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * Sends every letter to aws-ses-v2-local, a peer of Amazon SES that others wrote, and prints what it
 * took: {@code mvn -q test-compile -Pemulator}. It asks for node, and fetches the peer by npx.
 */
public final class Emulator {

    private static final String PEER = "aws-ses-v2-local@2.10.2";
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Emulator() {
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) throws IOException, InterruptedException, TemplateFault {
        int port = FreePort.find();
        Path log = Files.createTempFile("emulator", ".log");
        Process peer = new ProcessBuilder("npx", "--yes", PEER, "--port=" + port).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            String store = "http://localhost:" + port + "/store";
            await(store, peer, log);
            send(Path.of(arguments[0]), "http://localhost:" + port);
            print(JsonNode.parser().parse(ask(store)));
        } finally {
            peer.descendants().forEach(ProcessHandle::destroy);
            peer.destroy();
        }
    }

    private static void send(Path root, String endpoint) throws TemplateFault {
        Map<String, String> environment = new HashMap<>(Map.of("AWS_ENDPOINT_URL_SESV2", endpoint, "MAIL_FROM", "MAPWC <mail@example.org>", "AWS_ACCESS_KEY_ID", "local", "AWS_SECRET_ACCESS_KEY", "local"));
        SesPost post = new SesPost(environment);
        for (Letter letter : Letters.read(root, Site.read(root, LocalDate.now(), new Faults()), new Faults()).all()) {
            System.out.println(letter.name() + ": " + post.send(letter.sample()));
        }
    }

    private static void print(JsonNode store) {
        List<JsonNode> mails = store.field("emails").orElseThrow().asArray();
        System.out.println(mails.size() + " mails in the store");
        mails.forEach(mail -> mail.asObject().forEach((name, value) -> System.out.println(name + ": " + shortened(value.toString()))));
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "… (" + text.length() + " characters)" : text;
    }

    private static void await(String store, Process peer, Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!answers(store)) {
            if (!peer.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("the peer does not answer: " + Files.readString(log));
            }
            peer.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static boolean answers(String address) throws IOException, InterruptedException {
        try {
            ask(address);
            return true;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static String ask(String address) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
    }
}
