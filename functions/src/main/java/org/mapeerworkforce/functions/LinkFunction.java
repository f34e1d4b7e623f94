package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.mapeerworkforce.store.Links;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.Table;

/**
 * The function behind the links in mails. Not that of the forms: it may read and change what
 * addresses said, and that one may do neither; and a form waits for nothing that only links need.
 */
public final class LinkFunction implements RequestStreamHandler {

    private final Answering answering;

    /** What the runtime calls, before the snapshot is taken. */
    public LinkFunction() {
        this(Bundle.root(), System.getenv(), Clock.systemUTC(), Table.of(System.getenv()));
    }

    /** Goes the way of a link once. */
    LinkFunction(Path root, Map<String, String> environment, Clock clock, Table table) {
        this(root, environment, clock, () -> table);
        try {
            new Links(table).prime();
        } catch (StoreUnavailable notYet) {
            return; // It may answer when it is needed.
        }
    }

    /**
     * @param root        the folder with content, templates and assets
     * @param environment the variables of functions/template.yaml
     * @param table       may throw {@link StoreUnavailable}
     */
    public LinkFunction(Path root, Map<String, String> environment, Clock clock, Supplier<Table> table) {
        this.answering = new Answering(clock, new LinkDesk(root, environment, clock, table)::answer);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        answering.handle(event, answer, context);
    }
}
