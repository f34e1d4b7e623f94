package org.mapeerworkforce.preview;

import java.io.IOException;
import java.nio.file.Path;

/** A process that starts a database, says where, and would live as long as its input. */
final class Starter {

    private Starter() {
    }

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        System.out.println(LocalDynamoDb.start(root, root.resolve(args[1])).endpoint());
        System.in.read();
    }
}
