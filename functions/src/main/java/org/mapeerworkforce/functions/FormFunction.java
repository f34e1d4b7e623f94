package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;

/** The function behind every form. */
public final class FormFunction implements RequestStreamHandler {

    private final Reception reception;
    private final Answering answering;

    /** What the runtime calls, before the snapshot is taken. */
    public FormFunction() {
        this(Bundle.root(), System.getenv(), Clock.systemUTC());
    }

    /**
     * @param root        the folder with content, templates and assets
     * @param environment the variables of functions/template.yaml
     */
    public FormFunction(Path root, Map<String, String> environment, Clock clock) {
        this(root, environment, clock, new SubmissionStore(Table.of(environment), clock));
    }

    private FormFunction(Path root, Map<String, String> environment, Clock clock, SubmissionStore store) {
        this(root, environment, clock, store::keep);
        prime(store);
    }

    /** @param store keeps a submission, or throws {@link StoreUnavailable} */
    public FormFunction(Path root, Map<String, String> environment, Clock clock, Function<Submission, Receipt> store) {
        this.reception = new Reception(root, environment, clock, store);
        this.answering = new Answering(clock, reception::answer);
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        answering.handle(event, answer, context);
    }

    private void prime(SubmissionStore store) {
        try {
            reception.rehearse(store::prime);
        } catch (StoreUnavailable notYet) {
            // It may answer when it is needed.
        }
    }
}
