package org.mapeerworkforce.preview;

import java.util.List;
import java.util.Map;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** For those who only look at pages: an outage that never ends. */
public final class NoStorage implements Storage {

    @Override
    public void open() {
        // There is nothing to get ready.
    }

    @Override
    public Receipt keep(Submission submission) {
        throw unavailable();
    }

    @Override
    public Table table() {
        throw unavailable();
    }

    @Override
    public Stream stream() {
        throw unavailable();
    }

    @Override
    public List<Map<String, AttributeValue>> rows() {
        throw unavailable();
    }

    @Override
    public void close() {
        // There is nothing to end.
    }

    private static StoreUnavailable unavailable() {
        return new StoreUnavailable(new IllegalStateException("this preview has no database"));
    }
}
