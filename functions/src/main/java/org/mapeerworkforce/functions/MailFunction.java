package org.mapeerworkforce.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.mail.Post;
import org.mapeerworkforce.mail.SesPost;
import org.mapeerworkforce.store.Keyed;
import org.mapeerworkforce.store.Mail;
import org.mapeerworkforce.store.Outbox;
import org.mapeerworkforce.store.Suppressions;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * Sends every mail, off the path of every request. Called by the stream of the table with what
 * changed, by the clock to send what is due, and by SES with what became of mails.
 */
public final class MailFunction implements RequestStreamHandler {

    /** Longer than the post may take for one mail, and its record after that. */
    private static final int MILLIS_FOR_ONE = 10_000;
    /** The index may be a moment late, and shows what was taken up already: asked without end, each look would take a place of the hour. */
    private static final int PAGES = 10;

    private final Clock clock;
    private final Tally tally = new Tally();
    private final Outbox outbox;
    private final Postman postman;
    private final Correspondence correspondence;
    private final Optional<Feedback> feedback;

    /** What the runtime calls. */
    public MailFunction() {
        this(Bundle.root(), System.getenv(), Clock.systemUTC(), Table.of(System.getenv()), new SesPost(System.getenv()));
    }

    /**
     * @param root        the folder with content, templates and assets
     * @param environment the variables of functions/template.yaml
     */
    public MailFunction(Path root, Map<String, String> environment, Clock clock, Table table, Post post) {
        Words words = new Words(root, clock);
        Forms forms = words.forms();
        Optional<Suppressions> suppressions = Keyed.of(environment).map(keyed -> new Suppressions(table, keyed, clock));
        Predicate<String> suppressed = address -> suppressions.filter(known -> known.has(address)).isPresent();
        this.clock = clock;
        this.outbox = new Outbox(table, rates(environment), clock);
        this.postman = new Postman(outbox, new Writing(words.letters(), MailLinks.of(environment), table, forms, clock), suppressed, post, tally);
        this.correspondence = new Correspondence(table, forms, outbox, postman, clock);
        this.feedback = suppressions.map(known -> new Feedback(table, known, forms, clock));
    }

    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        long start = clock.millis();
        try {
            answer.write(answer(JsonNode.parser().parse(event), context).getBytes(StandardCharsets.UTF_8));
            context.getLogger().log(tally.line(context.getAwsRequestId(), clock.millis() - start, ""));
        } catch (RuntimeException broken) { // the one boundary: Lambda tells it again, without a word of what broke
            context.getLogger().log(tally.line(context.getAwsRequestId(), clock.millis() - start, Answering.place(broken)));
            throw new IllegalStateException("broken");
        }
    }

    private String answer(JsonNode event, Context context) {
        if (Json.at(event, "Records").isPresent()) {
            List<JsonNode> records = event.field("Records").orElseThrow().asArray();
            return StreamBatch.answer(StreamBatch.of(records).follow(correspondence::follow, () -> timely(context)));
        }
        if (Json.text(event, "source").equals("aws.ses")) {
            feedback.orElseThrow().heard(event.field("detail").orElseThrow());
        } else {
            sendDue(context);
        }
        return "{}";
    }

    /** As many as there is time for: the clock calls again. */
    private void sendDue(Context context) {
        for (int page = 0; page < PAGES; page++) {
            for (Mail mail : outbox.due()) {
                if (!timely(context)) {
                    return;
                }
                postman.deliver(mail);
            }
        }
    }

    /** Whether one more mail can be handed over and recorded before Lambda ends the call: one that is cut off in between goes twice. */
    private static boolean timely(Context context) {
        return context.getRemainingTimeInMillis() >= MILLIS_FOR_ONE;
    }

    private static Outbox.Rates rates(Map<String, String> environment) {
        return new Outbox.Rates(Integer.parseInt(environment.getOrDefault("MAILS_PER_HOUR", "30")), Integer.parseInt(environment.getOrDefault("MAILS_PER_HOUR_AND_NETWORK", "10")));
    }
}
