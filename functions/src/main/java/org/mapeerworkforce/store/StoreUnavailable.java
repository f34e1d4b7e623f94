package org.mapeerworkforce.store;

/** The store did not answer in time, or refused. What was asked of it may or may not have happened. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreUnavailable(Throwable cause) {
        super(cause);
    }
}
