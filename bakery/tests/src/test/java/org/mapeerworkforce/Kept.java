package org.mapeerworkforce;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.preview.Storage;
import org.mapeerworkforce.preview.Stream;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table of its own in the tests' database, which can be taken away for a while. */
public final class Kept implements Storage {

    private final String table = Database.table();
    private final Table there;
    private final SubmissionStore store;
    private volatile boolean outage;

    public Kept() {
        Map<String, String> environment = new HashMap<>(Database.LOCAL.environment());
        environment.put("TABLE_NAME", table);
        there = Table.of(environment);
        store = new SubmissionStore(there, Clock.systemUTC());
    }

    /** Takes it away, or brings it back. */
    public void outage(boolean begins) {
        outage = begins;
    }

    @Override
    public void open() {
        // It is open.
    }

    @Override
    public Receipt keep(Submission submission) {
        if (outage) {
            throw new StoreUnavailable(new IllegalStateException("an outage"));
        }
        return store.keep(submission);
    }

    @Override
    public Table table() {
        if (outage) {
            throw new StoreUnavailable(new IllegalStateException("an outage"));
        }
        return there;
    }

    @Override
    public Stream stream() {
        return new Stream(Database.LOCAL.streams(), table);
    }

    @Override
    public List<Map<String, AttributeValue>> rows() {
        return Database.LOCAL.rows(table);
    }

    @Override
    public void close() {
        // The database goes on for other tests.
    }
}
