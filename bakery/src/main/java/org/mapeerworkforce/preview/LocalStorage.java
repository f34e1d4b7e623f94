package org.mapeerworkforce.preview;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A local DynamoDB that starts beside the preview, so that no page waits for it. What is sent meanwhile does. */
public final class LocalStorage implements Storage {

    private static final String CLASS_PATH = "bakery/database/target/classpath.txt";
    private static final int PATIENCE = 30;

    private final Supplier<LocalDynamoDb> start;
    private final CompletableFuture<LocalDynamoDb> database = new CompletableFuture<>();
    private final CompletableFuture<Table> table = database.thenApply(there -> Table.of(there.environment()));
    private final CompletableFuture<SubmissionStore> store = table.thenApply(there -> new SubmissionStore(there, Clock.systemUTC()));

    LocalStorage(Supplier<LocalDynamoDb> start) {
        this.start = start;
    }

    /** The database of the project in {@code root}, whose class path Maven has written down there. */
    public static LocalStorage of(Path root) {
        return new LocalStorage(() -> LocalDynamoDb.start(root, root.resolve(CLASS_PATH)));
    }

    @Override
    public void open() {
        Daemons.named("preview-database").newThread(this::begin).start();
    }

    @Override
    public Receipt keep(Submission submission) {
        return ready(store).keep(submission);
    }

    @Override
    public Table table() {
        return ready(table);
    }

    @Override
    public Stream stream() {
        return new Stream(ready(database).streams(), LocalDynamoDb.TABLE);
    }

    @Override
    public List<Map<String, AttributeValue>> rows() {
        return ready(database).rows(LocalDynamoDb.TABLE);
    }

    /** Ends the process, and one that is still starting as soon as it has. */
    @Override
    public void close() {
        database.thenAccept(LocalDynamoDb::close);
    }

    /** The one boundary of this thread: whatever went wrong, those who wait hear of it. */
    private void begin() {
        try {
            database.complete(start.get());
        } catch (RuntimeException failed) {
            database.completeExceptionally(failed);
        }
    }

    private static <T> T ready(CompletableFuture<T> starting) {
        try {
            return starting.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notThere) {
            throw new StoreUnavailable(notThere);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(ended);
        }
    }
}
