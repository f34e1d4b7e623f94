package org.mapeerworkforce.functions;

import java.util.Optional;
import java.util.function.Predicate;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Post;
import org.mapeerworkforce.mail.PostUnavailable;
import org.mapeerworkforce.mail.Undeliverable;
import org.mapeerworkforce.store.Mail;
import org.mapeerworkforce.store.Outbox;

/**
 * Takes a mail out of the outbox, hands it over, and records what became of it. The post cannot be
 * asked whether it has a mail already: where its answer is lost, or this process dies before it has
 * recorded it, the mail goes again. That is the only way to a repeat, one for each such loss.
 */
final class Postman {

    private final Outbox outbox;
    private final Writing writing;
    private final Predicate<String> suppressed;
    private final Post post;
    private final Tally tally;

    /** @param suppressed whether the address with this hash is never written to */
    Postman(Outbox outbox, Writing writing, Predicate<String> suppressed, Post post, Tally tally) {
        this.outbox = outbox;
        this.writing = writing;
        this.suppressed = suppressed;
        this.post = post;
        this.tally = tally;
    }

    void deliver(Mail mail) {
        if (!outbox.take(mail)) {
            tally.count("deferred");
        } else if (suppressed.test(mail.address())) {
            drop(mail, "suppressed");
        } else if (outbox.late(mail)) {
            drop(mail, "late");
        } else {
            Optional<Message> message = writing.message(mail);
            message.ifPresentOrElse(written -> send(mail, written), () -> drop(mail, "moot"));
        }
    }

    private void send(Mail mail, Message message) {
        try {
            outbox.sent(mail, post.send(message));
            tally.count("mailed");
        } catch (PostUnavailable notNow) {
            outbox.later(mail);
            tally.count("unavailable");
        } catch (Undeliverable never) {
            drop(mail, "undeliverable");
        }
    }

    private void drop(Mail mail, String why) {
        outbox.dropped(mail, why);
        tally.count(why);
    }
}
