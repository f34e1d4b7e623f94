package org.mapeerworkforce.mail;

/** Never try again. */
public final class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Undeliverable(Throwable cause) {
        super(cause);
    }
}
