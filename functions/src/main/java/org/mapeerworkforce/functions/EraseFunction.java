package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.mapeerworkforce.store.Erasure;
import org.mapeerworkforce.store.Keyed;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * Removes everything about a person. A coordinator calls it by hand, with
 * {@code {"erase": "name@example.org"}}, until it answers {@code {"removed": 0}}; and after a
 * restore of the table once with {@code {"again": true}}.
 */
public final class EraseFunction implements RequestStreamHandler {

    private final Clock clock;
    private final Erasure erasure;

    /** What the runtime calls. */
    public EraseFunction() {
        this(Bundle.root(), System.getenv(), Clock.systemUTC());
    }

    /** @param environment the variables of functions/template.yaml */
    public EraseFunction(Path root, Map<String, String> environment, Clock clock) {
        this(root, environment, clock, Table.of(environment));
    }

    /** @param table where people are; that of erasures is reached by the same way */
    EraseFunction(Path root, Map<String, String> environment, Clock clock, Table table) {
        Keyed keyed = Keyed.of(environment).orElseThrow(() -> new IllegalStateException("there is no secret in " + Keyed.VARIABLE));
        this.clock = clock;
        this.erasure = new Erasure(table, table.other(environment.get("ERASURES_TABLE")), keyed, new Words(root, clock).forms(), clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        long start = clock.millis();
        Tally tally = new Tally();
        try {
            int removed = removed(JsonNode.parser().parse(event));
            tally.count("erased");
            context.getLogger().log(tally.line(context.getAwsRequestId(), clock.millis() - start, ""));
            answer.write(("{\"removed\": " + removed + "}").getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException broken) { // the one boundary: nothing of what was asked may stand in a log
            context.getLogger().log(tally.line(context.getAwsRequestId(), clock.millis() - start, Answering.place(broken)));
            throw new IllegalStateException("broken");
        }
    }

    private int removed(JsonNode event) {
        String address = Json.text(event, "erase");
        if (address.isEmpty() && Json.at(event, "again").isEmpty()) {
            throw new IllegalArgumentException("neither erase nor again");
        }
        return address.isEmpty() ? erasure.again() : erasure.of(address);
    }
}
