package org.mapeerworkforce.mail;

/** Whoever takes mail and brings it. */
public interface Post {

    /**
     * Sends a mail, at most once for each call.
     *
     * @return the id that the service gave it
     * @throws PostUnavailable where it may go another time, or may even have gone: nobody can tell
     * @throws Undeliverable   where it never will
     */
    String send(Message message);
}
