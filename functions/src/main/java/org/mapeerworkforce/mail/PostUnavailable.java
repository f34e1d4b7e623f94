package org.mapeerworkforce.mail;

/** Try again later. */
public final class PostUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PostUnavailable(Throwable cause) {
        super(cause);
    }
}
