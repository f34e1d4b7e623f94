package org.mapeerworkforce.preview;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows one {@link Scene} after the other, and tells the browsers that look on. */
final class Stage {

    private final Set<Browser> browsers = new HashSet<>();
    private volatile Scene scene = Scene.EMPTY;

    Scene scene() {
        return scene;
    }

    /** Shows a good bake. What was wrong before may be mended: the checks will say. */
    synchronized void show(int round, Snapshot site) {
        scene = new Scene(round, site, List.of());
        browsers.removeIf(browser -> !browser.isUpToDate(scene));
    }

    /** Tells what is wrong, unless a later bake has spoken already. */
    synchronized void tell(int round, List<Finding> findings) {
        if (round >= scene.round()) {
            scene = new Scene(round, scene.site(), findings);
            browsers.removeIf(browser -> !browser.hears(scene));
        }
    }

    synchronized void join(Browser browser) {
        if (browser.hears(scene)) {
            browsers.add(browser);
        }
    }
}
