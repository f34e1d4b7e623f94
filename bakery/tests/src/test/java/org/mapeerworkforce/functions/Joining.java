package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.preview.Stream;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;

/** People ask for our news: what that leaves in a table, and what its stream tells of it. */
final class Joining {

    private static final Form LIST = Forms.read(Project.REAL, Site.read(Project.REAL, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).named("email-list").orElseThrow();

    private final SubmissionStore store;
    private final Stream stream;

    Joining(String table) {
        this.store = new SubmissionStore(new Table(Database.LOCAL.client(), table), Clock.systemUTC());
        this.stream = new Stream(Database.LOCAL.streams(), table);
    }

    void ask(String address) {
        store.keep(Submission.joining(LIST, address, Optional.empty()));
    }

    /** The event that Lambda makes of everything that changed since the last; null where nothing did. */
    String told() {
        AtomicReference<String> told = new AtomicReference<>();
        stream.pump(event -> {
            told.set(event);
            return "{\"batchItemFailures\":[]}";
        });
        return told.get();
    }
}
