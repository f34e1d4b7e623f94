package org.mapeerworkforce.mail;

/** A mail that can never be sent, however often somebody tries. Its message says why, and names no address and no value. */
public final class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Undeliverable(String why) {
        super(why);
    }

    Undeliverable(String why, Throwable cause) {
        super(why, cause);
    }
}
