package org.mapeerworkforce.preview;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that another process will start: it is free now, and nobody is given it by chance meanwhile. */
public final class FreePort {

    /** Systems give ports from 32,768 on to whoever connects to something; below 10,000 are those that people choose. */
    private static final int FIRST = 10_000;
    private static final int END = 32_000;

    private FreePort() {
    }

    public static int find() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, END);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue; // Another is free.
            }
        }
    }
}
