package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** How many submissions a second the preview takes, eight at a time: function, table and sender share this machine. */
record PreviewBenchmark(Workshop workshop, Submissions submissions) {

    private static final int ROUNDS = 6;
    private static final int ROUND = 400;
    private static final int AT_A_TIME = 8;
    private static final double SECOND = 1e9;
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    void run(Table table) {
        Ours ours = new Ours(workshop.root(), false);
        ours.version();
        Tree project = workshop.copy().copy(new Tree(workshop.root()), "bakery/database/target");
        Samples perSecond = new Samples();
        ExecutorService senders = Executors.newFixedThreadPool(AT_A_TIME);
        try (Served preview = new Served("the preview", ours, project, "mission")) {
            send(preview.address(), 0);
            IntStream.range(0, ROUNDS).forEach(round -> perSecond.add(round(senders, preview.address(), 1 + round * ROUND)));
        } finally {
            senders.shutdownNow();
        }
        table.figure("submissions a second through the preview", perSecond, Table.FREE);
    }

    private double round(ExecutorService senders, URI preview, int first) {
        long began = System.nanoTime();
        IntStream.range(first, first + ROUND).mapToObj(number -> senders.submit(() -> send(preview, number))).toList().forEach(PreviewBenchmark::await);
        return ROUND * SECOND / (System.nanoTime() - began);
    }

    private void send(URI preview, int number) {
        HttpRequest request = HttpRequest.newBuilder(preview.resolve(submissions.form().action())).header("Content-Type", Submissions.TYPE)
                .POST(HttpRequest.BodyPublishers.ofString(submissions.body(number))).build();
        try {
            int status = HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 303) {
                throw new IllegalStateException("the preview answered with " + status);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
