package org.mapeerworkforce.functions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.mapeerworkforce.cloud.CloudTemplate;

/** The side of Lambda that a runtime client asks for events and brings answers to (Runtime API, 2018-06-01). */
public final class RuntimeApi implements AutoCloseable {

    private static final int PATIENCE = 60;
    private static final int GLANCE = 20;

    private final Duration time;
    private final HttpServer server;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Brought> brought = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> ends = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });
    private final Semaphore asked = new Semaphore(0);

    private final List<Brought> all = new CopyOnWriteArrayList<>();

    /**
     * What a client brings.
     *
     * @param error   whether it is one, in the place of an answer; the log keeps those
     * @param headers as they came, in one line
     */
    record Brought(boolean error, String headers, String text) {
    }

    /** @param function whose time for a call it tells */
    public RuntimeApi(CloudTemplate.Function function) {
        this(function.timeout());
    }

    /** @param time that each call has */
    RuntimeApi(Duration time) {
        this.time = time;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        server.setExecutor(threads);
        server.createContext("/2018-06-01/runtime/invocation/next", this::next);
        server.createContext("/2018-06-01/runtime/", this::brought);
        server.start();
    }

    /** Everything that the client brought, the first first. */
    List<Brought> all() {
        return List.copyOf(all);
    }

    /** What the client finds in AWS_LAMBDA_RUNTIME_API. */
    public String address() {
        return "localhost:" + server.getAddress().getPort();
    }

    /** Waits until the function asks for an event once more: until then it starts, or ends what it did before. */
    public void awaitQuestion() throws InterruptedException {
        if (!asked.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("the function did not ask for an event in " + PATIENCE + " seconds");
        }
    }

    /** Sends an event, and waits for the answer. An error is none. */
    public String call(String event) throws InterruptedException {
        return answer(tell(event));
    }

    /** Sends an event, and waits for the answer or the error. */
    Brought tell(String event) throws InterruptedException {
        events.add(event);
        Brought first = brought.poll(PATIENCE, TimeUnit.SECONDS);
        if (first == null) {
            throw new AssertionError("the function did not answer in " + PATIENCE + " seconds");
        }
        return first;
    }

    /** Sends an event, and waits for the answer; none where the function is dead before. */
    Optional<String> call(String event, BooleanSupplier alive) throws InterruptedException {
        events.add(event);
        Brought first = null;
        while (first == null && alive.getAsBoolean()) {
            first = brought.poll(GLANCE, TimeUnit.MILLISECONDS);
        }
        return Optional.ofNullable(first == null ? brought.poll() : first).map(RuntimeApi::answer);
    }

    /** Sends an event, and waits for the answer until the time for it is over, as Lambda does before it ends a machine. */
    Optional<String> inTime(String event) throws InterruptedException {
        ends.clear();
        events.add(event);
        Long end = ends.poll(PATIENCE, TimeUnit.SECONDS);
        if (end == null) {
            throw new AssertionError("the function did not ask for an event in " + PATIENCE + " seconds");
        }
        return Optional.ofNullable(brought.poll(end - System.currentTimeMillis(), TimeUnit.MILLISECONDS)).map(RuntimeApi::answer);
    }

    /** Sends an event, and waits for the answer, for those who cannot be interrupted. */
    String called(String event) {
        try {
            return call(event);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(ended);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void next(HttpExchange exchange) throws IOException {
        asked.release();
        try {
            byte[] event = events.take().getBytes(StandardCharsets.UTF_8);
            long end = System.currentTimeMillis() + time.toMillis();
            // Without a type the client's native part falls over a null.
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.getResponseHeaders().set("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
            exchange.getResponseHeaders().set("Lambda-Runtime-Deadline-Ms", String.valueOf(end));
            exchange.getResponseHeaders().set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:forms");
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
            ends.add(end);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    /** An answer ends in {@code /response}; what went wrong, with an event or before the first, in {@code /error}. */
    private void brought(HttpExchange exchange) throws IOException {
        boolean error = !exchange.getRequestURI().getPath().endsWith("/response");
        Brought whole = new Brought(error, exchange.getRequestHeaders().entrySet().toString(), new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        all.add(whole);
        brought.add(whole);
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    private static String answer(Brought brought) {
        if (brought.error()) {
            throw new AssertionError("the function brought an error: " + brought.text());
        }
        return brought.text();
    }
}
