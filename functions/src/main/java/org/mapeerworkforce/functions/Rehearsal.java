package org.mapeerworkforce.functions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Sample;

/**
 * A submission that nobody sent. A function takes it the whole way before its snapshot is taken,
 * so that whatever Java loads on that way is loaded when the first person comes.
 */
final class Rehearsal {

    private static final String ADDRESS = "name@example.org";

    private Rehearsal() {
    }

    /** Something under every name that the form asks for, in the shape in which API Gateway hands on what a browser sends. It need not be right. */
    static Request request(Form form) {
        Map<String, List<String>> answers = Sample.of(form, ADDRESS, ADDRESS);
        form.fields().forEach(field -> answers.putIfAbsent(field.name(), List.of(ADDRESS)));
        String body = answers.entrySet().stream().map(answer -> answer.getKey() + "=" + answer.getValue().get(0).replace("@", "%40")).collect(Collectors.joining("&"));
        String event = "{\"headers\":{\"content-type\":\"application/x-www-form-urlencoded\",\"" + Networks.HEADER + "\":\"192.0.2.1:443\"},\"isBase64Encoded\":true,\"body\":\""
                + Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)) + "\"}";
        return Request.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
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
