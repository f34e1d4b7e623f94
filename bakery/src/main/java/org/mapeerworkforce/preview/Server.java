package org.mapeerworkforce.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Hands each request to the first of some routes that answers it. Only this computer can ask. */
final class Server implements AutoCloseable {

    private static final int THREADS = 4;

    static {
        // Otherwise an answer's second packet waits 40 ms for the receipt of its first.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Daemons.named("preview-answers"));

    private Server(HttpServer http) {
        this.http = http;
    }

    /**
     * Takes a port; requests wait until they are served.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException where another program has it
     */
    static Server at(int port) throws IOException {
        return new Server(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
    }

    int port() {
        return http.getAddress().getPort();
    }

    void serve(List<Route> routes) {
        http.createContext("/", exchange -> answer(routes, exchange));
        http.setExecutor(threads);
        http.start();
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private static void answer(List<Route> routes, HttpExchange exchange) throws IOException {
        for (Route route : routes) {
            if (route.answer(exchange)) {
                return;
            }
        }
    }
}
