package org.mapeerworkforce.mail;

/** Takes mails. */
public interface Post {

    /**
     * Hands a mail over, and returns the name that it has there.
     *
     * @throws PostUnavailable where it may be taken later, or has been taken and the answer was lost
     * @throws Undeliverable   where it never will
     */
    String send(Message message);
}
