package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.mail.Occasion;
import org.mapeerworkforce.store.Consent;
import org.mapeerworkforce.store.Consents;
import org.mapeerworkforce.store.Ledger;
import org.mapeerworkforce.store.Outbox;
import org.mapeerworkforce.store.Requested;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.Status;
import org.mapeerworkforce.store.Stored;
import org.mapeerworkforce.store.SubmissionStore;
import org.mapeerworkforce.store.Table;

/**
 * Who gets which letter when: decides what follows from an item of the table as it stands now.
 * Told of the same item again, it does nothing again. Which form wants a yes, a receipt or nothing
 * stands in the form's file.
 */
final class Correspondence {

    private final Forms forms;
    private final Requests requests;
    private final Consents consents;
    private final SubmissionStore submissions;
    private final Outbox outbox;
    private final Ledger ledger;
    private final Postman postman;

    Correspondence(Table table, Forms forms, Outbox outbox, Postman postman, Clock clock) {
        this.forms = forms;
        this.requests = new Requests(table, forms, clock);
        this.consents = new Consents(table, clock);
        this.submissions = new SubmissionStore(table, clock);
        this.outbox = outbox;
        this.ledger = new Ledger(table);
        this.postman = postman;
    }

    /** What follows from what lies under this key. */
    void follow(Requests.Key key) {
        if (key.isSubmission()) {
            submission(key);
        } else if (key.isCanary()) {
            requests.receipt(key.pk()).ifPresent(request -> mail(request, Occasion.RECEIPT, false));
        } else if (key.isRequest()) {
            request(key);
        } else if (key.isConsent()) {
            consents.of(key.pk()).ifPresent(this::consent);
        } else if (key.isLeaving()) {
            leaving(key);
        }
    }

    private void submission(Requests.Key key) {
        requests.submission(key.pk()).ifPresent(this::told);
        requests.unfollowed(key.pk()).ifPresent(request -> {
            mail(request, Occasion.RECEIPT, true);
            lists(request);
            requests.followed(key.pk());
        });
        requests.forgetNetwork(key);
    }

    /** What became of it by now; each state is told once. */
    private void told(Stored stored) {
        String what = stored.status() == Status.RECEIVED ? "received" : stored.status() == Status.HELD ? "held" : "disowned";
        ledger.write(new Ledger.Event(stored.id(), stored.form(), stored.receivedAt(), what, what));
    }

    private void lists(Requested request) {
        Stored stored = requests.submission(request.subject()).orElseThrow();
        forms.named(request.form()).orElseThrow().joined(stored.answers()).forEach(list ->
                submissions.join(Submission.joining(forms.named(list).orElseThrow(), request.email(), request.network()), request.at()));
    }

    /** Whoever is on the list already hears so: a mail comes either way. Who said yes after asking hears so for that. */
    private void request(Requests.Key key) {
        Optional<Instant> yes = consents.of(key.pk()).filter(consent -> consent.state() == Consent.State.CONFIRMED).flatMap(Consent::confirmedAt);
        requests.subscription(key.pk()).filter(request -> yes.filter(request.at()::isBefore).isEmpty()).ifPresent(request ->
                mail(request, yes.isPresent() ? Occasion.WELCOME : Occasion.CONFIRM, true, new Ledger.Event(request.subject(), request.form(), request.at(), "received", "received")));
        requests.forgetNetwork(key);
    }

    private void consent(Consent consent) {
        consent.confirmedAt().ifPresent(at -> ledger.write(new Ledger.Event(consent.subject(), consent.form(), at, "confirmed", "confirmed")));
        consent.leftAt().ifPresent(at -> ledger.write(new Ledger.Event(consent.subject(), consent.form(), at, "left", "left")));
        switch (consent.state()) {
            case CONFIRMED -> {
                consents.keep(consent);
                mail(new Requested(consent.subject(), consent.form(), consent.address(), consent.email().orElseThrow(), consent.confirmedAt().orElseThrow(), Optional.empty()), Occasion.WELCOME, false);
            }
            case LEFT -> left(consent);
            case PENDING -> { /* Its mail is on its way. */ }
        }
    }

    /** Who said yes and then no can come back on the same day. Who never said yes is asked no more often for having left. */
    private void left(Consent consent) {
        consents.forget(consent, kept(consent.form()));
        if (consent.saidYes()) {
            outbox.forgive(consent.address(), Occasion.CONFIRM.word());
        }
    }

    /** An address that is on no list gets no mail: nobody there asked for anything. */
    private void leaving(Requests.Key key) {
        requests.leaving(key.pk()).ifPresent(request -> forms.lists().stream().map(list -> Consents.subject(list, request.email()))
                .flatMap(subject -> consents.of(subject).stream()).filter(consent -> consent.state() != Consent.State.LEFT)
                .forEach(consent -> mail(request.about(consent), Occasion.LEAVE, true)));
        requests.forgetNetwork(key);
    }

    /** @param told with the mail */
    private void mail(Requested request, Occasion occasion, boolean limited, Ledger.Event... told) {
        outbox.put(request, occasion.word(), limited, told);
        outbox.waiting(request.subject(), occasion.word()).ifPresent(postman::deliver);
    }

    private Duration kept(String form) {
        return Duration.ofDays(forms.named(form).map(Form::kept).map(Form.Kept::days).orElse(0));
    }
}
