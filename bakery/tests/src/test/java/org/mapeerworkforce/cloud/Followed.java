package org.mapeerworkforce.cloud;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.functions.FormFunction;
import org.mapeerworkforce.functions.MailFunction;
import org.mapeerworkforce.mail.Post;
import org.mapeerworkforce.preview.Call;
import org.mapeerworkforce.preview.Stream;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;

/** A form function whose table is followed by a mail function at once, by the table's real stream. */
public final class Followed {

    private Followed() {
    }

    /** @param environment of both */
    public static FormFunction form(Path root, Map<String, String> environment, Clock clock, Post post) {
        Table table = Table.of(environment);
        SubmissionStore store = new SubmissionStore(table, clock);
        RequestStreamHandler mail = new MailFunction(root, environment, clock, table, post);
        Stream stream = new Stream(Database.LOCAL.streams(), environment.get("TABLE_NAME"));
        return new FormFunction(root, environment, clock, submission -> {
            Receipt receipt = store.keep(submission);
            stream.drain(event -> told(mail, event));
            return receipt;
        });
    }

    private static String told(RequestStreamHandler function, String event) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer, Call.unheard());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
