package org.mapeerworkforce.preview;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.mail.SesPost;
import org.mapeerworkforce.store.StoreUnavailable;

/** Calls the function that sends mail with every change of the table, and for what is due, as the cloud does. */
final class Mails implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;
    private static final int DUE_EVERY = 40;
    private static final String DUE = "{\"source\": \"aws.events\"}";

    private final Path root;
    private final Storage storage;
    private final PrintStream out;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Daemons.named("preview-mails"));
    private volatile Map<String, String> environment = Map.of();
    private volatile MailFunction function;
    private Stream stream;
    private int rounds;

    Mails(Path root, Storage storage, PrintStream out) {
        this.root = root;
        this.storage = storage;
        this.out = out;
    }

    /** What is written now counts: letters may have changed. */
    void renew(Map<String, String> known) {
        environment = known;
        function = null;
    }

    void open() {
        thread.scheduleWithFixedDelay(this::round, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** The one boundary of this thread: without a database there is nothing to send, and what broke is tried again. */
    private void round() {
        try {
            if (stream == null) {
                stream = storage.stream();
            }
            stream.pump(this::call);
            if (++rounds % DUE_EVERY == 0) {
                call(DUE, new PrintStream(OutputStream.nullOutputStream()));
            }
        } catch (StoreUnavailable notThere) {
            stream = null;
        } catch (RuntimeException broken) {
            out.println("The function that sends mail broke: " + broken);
        }
    }

    private String call(String event) {
        return call(event, out);
    }

    private String call(String event, PrintStream log) {
        MailFunction current = function;
        if (current == null) {
            current = new MailFunction(root, environment, Clock.systemUTC(), storage.table(), new SesPost(environment));
            function = current;
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            current.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, new Call(log));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
