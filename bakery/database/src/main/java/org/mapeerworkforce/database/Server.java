package org.mapeerworkforce.database;

import java.io.IOException;
import java.io.OutputStream;
import software.amazon.dynamodb.services.local.main.ServerRunner;

/** DynamoDB Local, for as long as who started it lives: who is killed ends nothing, and it would run for good. */
public final class Server {

    private Server() {
    }

    /** Takes the arguments of DynamoDB Local, and ends when its standard input does. */
    public static void main(String[] args) throws Exception {
        Thread watch = new Thread(Server::endWithInput);
        watch.setDaemon(true);
        watch.start();
        ServerRunner.main(args);
    }

    private static void endWithInput() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException torn) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(0);
    }
}
