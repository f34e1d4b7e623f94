package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.LocalDynamoDb;
import org.mapeerworkforce.source.Faults;

/** What a function finds around it while it is measured: its environment, and a table that answers in plain words or over TLS. */
final class Cloud implements AutoCloseable {

    /** How a function talks to its table. */
    enum Way {
        HTTP, TLS
    }

    private final LocalDynamoDb database;
    private final TlsTerminator terminator;
    private final Submissions submissions;

    Cloud(Workshop workshop) throws IOException, GeneralSecurityException {
        database = LocalDynamoDb.start(workshop.root(), workshop.root().resolve("bakery/database/target/classpath.txt"));
        terminator = new TlsTerminator(workshop.folder("tls"), database.endpoint());
        Form form = form(workshop);
        submissions = new Submissions(form, CloudTemplate.read(workshop.root()).functions().stream().filter(function -> Submissions.route(form, function).isPresent()).findFirst().orElseThrow());
    }

    Submissions submissions() {
        return submissions;
    }

    /** Everything that the template gives the function, and what Lambda adds. */
    Map<String, String> environment(Way way) {
        Map<String, String> environment = new HashMap<>();
        submissions.function().environment().forEach((name, value) -> value.ifPresent(known -> environment.put(name, known)));
        environment.putAll(database.environment());
        environment.putAll(Map.of("ORIGIN_SECRETS", Submissions.SECRET, "AWS_LAMBDA_FUNCTION_NAME", "forms", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024", "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_LOG_GROUP_NAME", "group", "AWS_LAMBDA_LOG_STREAM_NAME", "stream", "LAMBDA_TASK_ROOT", "/var/task"));
        if (way == Way.TLS) {
            environment.put("DYNAMODB_ENDPOINT", terminator.address());
        }
        return environment;
    }

    /** What Java needs to go that way. */
    List<String> flags(Way way) {
        return way == Way.TLS ? terminator.flags() : List.of();
    }

    @Override
    public void close() throws IOException {
        terminator.close();
        database.close();
    }

    /** One whose submissions are one PutItem each. */
    private static Form form(Workshop workshop) {
        Faults faults = new Faults();
        return Forms.read(workshop.root(), Site.read(workshop.root(), LocalDate.now(), faults).facts(), faults).all().stream()
                .filter(form -> form.filing() == Form.Filing.EACH_SUBMISSION).findFirst().orElseThrow();
    }
}
