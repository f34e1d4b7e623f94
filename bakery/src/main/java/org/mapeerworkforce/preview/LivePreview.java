package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The site as it stands on disk at every moment, served. */
public final class LivePreview implements AutoCloseable {

    private final Server server;
    private final Changes changes;
    private final Baker baker;
    private final Scratch scratch;
    private final Storage storage;
    private final Mails mails;
    private final LocalPost post;
    private final Thread following;

    private LivePreview(Server server, Changes changes, Baker baker, Scratch scratch, Storage storage, Mails mails, LocalPost post) {
        this.server = server;
        this.changes = changes;
        this.baker = baker;
        this.scratch = scratch;
        this.storage = storage;
        this.mails = mails;
        this.post = post;
        this.following = Daemons.named("preview-bakes").newThread(this::follow);
    }

    /** The same for those who only look at pages: whatever is sent meets an outage. */
    public static LivePreview start(Path root, int port, boolean drafts, PrintStream out) throws IOException {
        return start(root, port, drafts, out, new NoStorage());
    }

    /**
     * Bakes the site and serves it; returns when it is served, and opens the storage only then.
     *
     * @param root    the folder of the project
     * @param port    0 for any that is free
     * @param drafts  whether drafts, future and expired pages are shown, too
     * @param out     hears of faults, and of each call of a function
     * @param storage keeps what is sent; ends with the preview
     * @throws java.net.BindException where another program has the port
     */
    public static LivePreview start(Path root, int port, boolean drafts, PrintStream out, Storage storage) throws IOException {
        Path project = root.toAbsolutePath().normalize();
        Server server = Server.at(port);
        Changes changes = new Changes(project);
        Stage stage = new Stage();
        Scratch scratch = Scratch.make();
        LocalPost post = LocalPost.start();
        Mails mails = new Mails(project, storage, out);
        ApiRoute api = new ApiRoute(project, storage, mails, out, here(server, post));
        Baker baker = new Baker(project, drafts, scratch, stage, api, out);
        baker.bake();
        server.serve(List.of(new EventsRoute(stage), new DataRoute(storage), new MailRoute(post), api, new PagesRoute(stage)));
        storage.open();
        mails.open();
        LivePreview preview = new LivePreview(server, changes, baker, scratch, storage, mails, post);
        preview.following.start();
        return preview;
    }

    /** Where the home page stands. */
    public String address() {
        return address(server) + "/";
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
        mails.close();
        storage.close();
        post.close();
        scratch.delete();
    }

    /** What functions find in their environment here: the letters' links open this preview. */
    private static Map<String, String> here(Server server, LocalPost post) {
        Map<String, String> here = new HashMap<>(post.environment());
        here.put("SITE_ADDRESS", address(server));
        // Nothing that it keys outlives the preview.
        here.put("PEPPER", "the-pepper-of-the-preview-and-of-nothing-else");
        return here;
    }

    private static String address(Server server) {
        return "http://localhost:" + server.port();
    }

    private void follow() {
        try {
            baker.follow(changes);
        } catch (InterruptedException | ClosedWatchServiceException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
