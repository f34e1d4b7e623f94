package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.List;

/** The site as it stands on disk at every moment, served. */
public final class LivePreview implements AutoCloseable {

    private final Server server;
    private final Changes changes;
    private final Baker baker;
    private final Scratch scratch;
    private final Thread following;

    private LivePreview(Server server, Changes changes, Baker baker, Scratch scratch) {
        this.server = server;
        this.changes = changes;
        this.baker = baker;
        this.scratch = scratch;
        this.following = Daemons.named("preview-bakes").newThread(this::follow);
    }

    /**
     * Bakes the site and serves it; returns when it is served.
     *
     * @param root   the folder of the project
     * @param port   0 for any that is free
     * @param drafts whether drafts, future and expired pages are shown, too
     * @param out    hears of faults
     * @throws java.net.BindException where another program has the port
     */
    public static LivePreview start(Path root, int port, boolean drafts, PrintStream out) throws IOException {
        Path project = root.toAbsolutePath().normalize();
        Server server = Server.at(port);
        Changes changes = new Changes(project);
        Stage stage = new Stage();
        Scratch scratch = Scratch.make();
        Baker baker = new Baker(project, drafts, scratch, stage, out);
        baker.bake();
        server.serve(List.of(new EventsRoute(stage), new PagesRoute(stage)));
        LivePreview preview = new LivePreview(server, changes, baker, scratch);
        preview.following.start();
        return preview;
    }

    /** Where the home page stands. */
    public String address() {
        return "http://localhost:" + server.port() + "/";
    }

    /** Ends it when the bake that runs has ended. */
    @Override
    public void close() {
        changes.close();
        try {
            following.join();
            baker.finish();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        server.close();
        scratch.delete();
    }

    private void follow() {
        try {
            baker.follow(changes);
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
