package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The events that a page hears, in the words of the stream. */
final class Events implements AutoCloseable {

    static final String RELOAD = "event: reload\ndata:";
    static final String NO_FAULTS = "event: faults\ndata:";
    private static final int DEADLINE = 20_000;

    private final BufferedReader stream;
    private final List<String> heard = new ArrayList<>();

    Events(URI address) {
        try {
            URLConnection connection = address.toURL().openConnection();
            connection.setReadTimeout(DEADLINE);
            assertEquals("text/event-stream", connection.getContentType());
            stream = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits for an event. @return what was heard before it */
    List<String> until(String expected) {
        try {
            String event = next();
            while (!event.equals(expected)) {
                heard.add(event);
                event = next();
            }
            return List.copyOf(heard);
        } catch (IOException late) {
            throw new AssertionError("never heard\n" + expected + "\nbut\n" + String.join("\n\n", heard), late);
        }
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String next() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = stream.readLine(); !"".equals(line); line = stream.readLine()) {
            if (line == null) {
                throw new IOException("the stream ended");
            }
            lines.add(line);
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
