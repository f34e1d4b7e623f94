package org.mapeerworkforce.store;

import java.util.function.Function;
import org.mapeerworkforce.forms.Submission;

/** A store that does not answer. */
public final class Outages {

    private Outages() {
    }

    public static Function<Submission, Receipt> unavailable() {
        return submission -> {
            throw new StoreUnavailable(new IllegalStateException("no answer"));
        };
    }
}
