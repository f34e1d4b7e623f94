package org.mapeerworkforce.faults;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Stands before a service of the cloud, the table or the post, and has something happen to each request. */
public final class TroubledService implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final CountDownLatch end = new CountDownLatch(1);
    private final HttpServer server;
    private final URI behind;
    private volatile Supplier<Trouble> next;

    /** @param next what happens to the next request; asked by many threads */
    public TroubledService(URI behind, Supplier<Trouble> next) {
        this.behind = behind;
        this.next = next;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        server.setExecutor(threads);
        server.createContext("/", this::asked);
        server.start();
    }

    /** From now on. */
    public void meet(Supplier<Trouble> trouble) {
        next = trouble;
    }

    public URI endpoint() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void asked(HttpExchange exchange) throws IOException {
        next.get().happen(new Asked(exchange, client, behind, end));
    }
}
