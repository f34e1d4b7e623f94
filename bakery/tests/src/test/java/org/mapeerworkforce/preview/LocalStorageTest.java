package org.mapeerworkforce.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.Database;
import org.mapeerworkforce.store.StoreUnavailable;

/** The database starts beside the pages. These storages are not closed: the database is that of all tests. */
@SuppressWarnings("resource")
class LocalStorageTest {

    @Test
    void whoever_asks_before_the_database_is_there_waits_for_it() throws Exception {
        CompletableFuture<LocalDynamoDb> starting = new CompletableFuture<>();
        LocalStorage storage = new LocalStorage(starting::join);
        storage.open();
        CompletableFuture<Integer> asked = CompletableFuture.supplyAsync(() -> storage.rows().size());
        assertFalse(asked.isDone());
        starting.complete(Database.LOCAL);
        assertEquals(0, asked.get(30, TimeUnit.SECONDS));
    }

    @Test
    void a_database_that_does_not_start_is_an_outage_at_once() {
        LocalStorage storage = new LocalStorage(() -> {
            throw new IllegalStateException("no class path");
        });
        storage.open();
        assertThrows(StoreUnavailable.class, storage::rows);
    }
}
