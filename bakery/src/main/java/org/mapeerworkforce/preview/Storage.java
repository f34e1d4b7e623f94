package org.mapeerworkforce.preview;

import java.util.List;
import java.util.Map;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where the functions of the preview keep what people send. */
public interface Storage extends AutoCloseable {

    /** Begins to get ready, and does not wait for it. */
    void open();

    /**
     * Keeps a submission; waits, within limits, until it is ready to.
     *
     * @throws org.mapeerworkforce.store.StoreUnavailable where it cannot
     */
    Receipt keep(Submission submission);

    /**
     * The table; waits, too.
     *
     * @throws org.mapeerworkforce.store.StoreUnavailable where there is none
     */
    Table table();

    /** What changed in the table since it was opened; waits, too. */
    Stream stream();

    /**
     * Everything in the table; waits, too.
     *
     * @throws org.mapeerworkforce.store.StoreUnavailable where nobody can tell
     */
    List<Map<String, AttributeValue>> rows();

    @Override
    void close();
}
