package org.mapeerworkforce.functions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Field;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Submission;

/**
 * A submission that nobody sent. A function takes it the whole way before its snapshot is taken,
 * so that whatever Java loads on that way is loaded when the first person comes.
 */
final class Rehearsal {

    private Rehearsal() {
    }

    /** Something under every name that the form asks for, read and judged like anybody's answers. It need not be right. */
    static Submission of(Form form) {
        String answers = form.fields().stream().map(Field::name).collect(Collectors.joining("=name%40example.org&", "", "="));
        String event = "{\"headers\":{\"content-type\":\"application/x-www-form-urlencoded\"},\"body\":\"" + answers + "\"}";
        Body body = Body.of(Request.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8))), form);
        return Submission.of(Checked.of(form, body instanceof Body.Sent sent ? sent.values() : Map.of()));
    }

    /** The answer and the line of the log, written to nobody. */
    static void answer() {
        Outcome outcome = Outcome.of("accepted", "", Reply.seeOther("/"));
        RequestLog.line(outcome, "", 0, Instant.EPOCH, "");
        try {
            outcome.reply().write(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
