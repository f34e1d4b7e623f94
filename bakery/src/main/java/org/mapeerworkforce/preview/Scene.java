package org.mapeerworkforce.preview;

import java.util.List;

/**
 * What the preview shows at one moment.
 *
 * @param round    the bake that was told of last
 * @param site     the last good bake; null before the first
 * @param findings what is wrong since
 */
record Scene(int round, Snapshot site, List<Finding> findings) {

    static final Scene EMPTY = new Scene(0, null, List.of());
    private static final String FINDINGS = "/_preview/";

    Answer at(String path) {
        if (path.equals(FINDINGS)) {
            return FaultPage.of(200, findings);
        }
        return site == null ? FaultPage.of(500, findings) : site.at(path);
    }
}
