package org.mapeerworkforce;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.mapeerworkforce.preview.LocalDynamoDb;

/** One local DynamoDB for all tests of a process, or of several; each test has a table of its own in it. */
public final class Database {

    /** Where one runs already. */
    public static final String RUNNING = "dynamodb";
    public static final LocalDynamoDb LOCAL = System.getProperty(RUNNING) == null ? LocalDynamoDb.start(Project.REAL, Project.REAL.resolve("bakery/database/target/classpath.txt"))
            : LocalDynamoDb.at(URI.create(System.getProperty(RUNNING)), Project.REAL);
    private static final AtomicInteger TABLES = new AtomicInteger();

    private Database() {
    }

    /** The name of a new table. */
    public static String table() {
        String name = "table-" + ProcessHandle.current().pid() + "-" + TABLES.incrementAndGet();
        LOCAL.create(name);
        return name;
    }
}
