package org.mapeerworkforce.mail;

/** The service did not take a mail now, for a reason that can pass. What its cause says may name an address: it is not for a log. */
public final class PostUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public PostUnavailable(Throwable cause) {
        super("the mail could not be sent now", cause);
    }
}
