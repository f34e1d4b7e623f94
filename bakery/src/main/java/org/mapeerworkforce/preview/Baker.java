package org.mapeerworkforce.preview;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;

/** Bakes the site, shows it, and only then checks it: whoever writes sees the page first. */
final class Baker {

    private final Path root;
    private final boolean drafts;
    private final Scratch scratch;
    private final Stage stage;
    private final ApiRoute api;
    private final PrintStream out;
    private final ExecutorService checking = Executors.newSingleThreadExecutor(Daemons.named("preview-checks"));
    private Bakery bakery;
    private volatile int round;
    private List<Finding> printed = List.of();

    private interface Work {
        void run() throws Exception;
    }

    Baker(Path root, boolean drafts, Scratch scratch, Stage stage, ApiRoute api, PrintStream out) {
        this.root = root;
        this.drafts = drafts;
        this.scratch = scratch;
        this.stage = stage;
        this.api = api;
        this.out = out;
    }

    /** Bakes once. */
    void bake() {
        bake(() -> { });
    }

    /** Bakes after each change, for ever. */
    void follow(Changes changes) throws InterruptedException {
        while (true) {
            boolean settings = changes.await().contains(Changes.SETTINGS);
            bake(() -> {
                changes.follow();
                bakery = settings ? null : bakery;
            });
        }
    }

    /** Waits for the checks that run. */
    void finish() throws InterruptedException {
        checking.shutdown();
        checking.awaitTermination(1, TimeUnit.MINUTES);
    }

    private void bake(Work before) {
        int now = round + 1;
        round = now;
        guarded(now, () -> {
            before.run();
            bakery = bakery == null ? new Bakery(root) : bakery;
            Baked baked = bakery.bake(new Order(Site.today(Clock.systemUTC()), drafts), scratch.folder(now));
            Faults faults = show(now, baked);
            checking.execute(() -> guarded(now, () -> check(now, baked, faults)));
        });
    }

    private Faults show(int now, Baked baked) {
        Faults faults = new Faults();
        faults.addAll(baked.faults());
        if (faults.isEmpty()) {
            CloudTemplate cloud = CloudTemplate.read(root);
            api.renew(cloud, baked.style());
            stage.show(now, Snapshot.of(baked.folder(), SecurityHeaders.ofPages(cloud, baked.style())));
        } else {
            stage.tell(now, Finding.of(root, faults.list()));
        }
        return faults;
    }

    /** Bakes that came after this one make its checks needless. */
    private void check(int now, Baked baked, Faults faults) {
        try {
            if (now == round) {
                faults.addAll(Checks.of(baked));
                List<Finding> findings = Finding.of(root, faults.list());
                stage.tell(now, findings);
                print(findings);
            }
        } finally {
            baked.discard();
        }
    }

    private void print(List<Finding> findings) {
        if (!findings.equals(printed)) {
            findings.forEach(finding -> out.println(finding.sentence()));
            out.println(findings.isEmpty() ? "Mended: every check passes." : findings.size() == 1 ? "1 fault." : findings.size() + " faults.");
            printed = findings;
        }
    }

    /** The one boundary: whatever happens to a bake, the preview goes on, and says so. */
    private void guarded(int now, Work work) {
        try {
            work.run();
        } catch (Throwable unexpected) {
            unexpected.printStackTrace(out);
            stage.tell(now, List.of(Finding.of(unexpected)));
        }
    }
}
