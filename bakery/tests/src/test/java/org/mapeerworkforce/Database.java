package org.mapeerworkforce;

import java.util.concurrent.atomic.AtomicInteger;
import org.mapeerworkforce.preview.LocalDynamoDb;

/** One local DynamoDB for all tests of a process; each test has a table of its own in it. */
public final class Database {

    public static final LocalDynamoDb LOCAL = LocalDynamoDb.start(Project.REAL, Project.REAL.resolve("bakery/database/target/classpath.txt"));
    private static final AtomicInteger TABLES = new AtomicInteger();

    private Database() {
    }

    /** The name of a new table. */
    public static String table() {
        String name = name();
        LOCAL.create(name);
        return name;
    }

    /** The name of a new table whose stream nobody follows, and which has none. */
    public static String tableWithoutStream() {
        String name = name();
        LOCAL.createWithoutStream(name);
        return name;
    }

    private static String name() {
        return "table-" + TABLES.incrementAndGet();
    }
}
