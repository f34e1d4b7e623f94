package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.store.Desk;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonWriter;

/**
 * Our own canary: goes the way of an applicant, from the public address to the row in the table, and
 * says in one line of the log whether a form arrives and its mail goes. The line is two metrics, and
 * an alarm waits for each.
 */
public final class CanaryFunction implements RequestStreamHandler {

    private static final String ARRIVED = "arrived";
    private static final String MAILED = "mailed";
    private static final String AGE = "hoursSinceBake";

    private final Clock clock;
    private final CanaryVisit visit;

    /** What the runtime calls, before the snapshot is taken. */
    public CanaryFunction() {
        this(Bundle.root(), System.getenv(), Clock.systemUTC());
    }

    /**
     * @param root        the folder with content
     * @param environment the variables of functions/template.yaml
     */
    public CanaryFunction(Path root, Map<String, String> environment, Clock clock) {
        this(root, environment, clock, Table.of(environment));
    }

    /** @param table where it looks for what it sent */
    CanaryFunction(Path root, Map<String, String> environment, Clock clock, Table table) {
        this.clock = clock;
        this.visit = new CanaryVisit(new Words(root, clock).forms(), environment, new Desk(table, clock), clock);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) {
        CanaryVisit.Found found;
        try {
            found = visit.go();
        } catch (Exception unexpected) { // the one boundary: whatever happened, the line says that nothing arrived
            found = CanaryVisit.Found.lost(unexpected.getClass().getName());
        }
        context.getLogger().log(line(found));
    }

    private String line(CanaryVisit.Found found) {
        JsonWriter json = JsonWriter.create();
        json.writeStartObject();
        EmbeddedMetric.declare(json, "Canary", List.of(List.of()), found.hoursSinceBake().isPresent() ? List.of(ARRIVED, MAILED, AGE) : List.of(ARRIVED, MAILED), clock.instant());
        json.writeFieldName(ARRIVED).writeValue(found.arrived() ? 1 : 0);
        json.writeFieldName(MAILED).writeValue(found.mailed() ? 1 : 0);
        found.hoursSinceBake().ifPresent(hours -> json.writeFieldName(AGE).writeValue(hours));
        json.writeFieldName("why").writeValue(found.why());
        return new String(json.writeEndObject().getBytes(), StandardCharsets.UTF_8) + "\n";
    }
}
