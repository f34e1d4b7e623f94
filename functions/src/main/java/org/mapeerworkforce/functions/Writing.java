package org.mapeerworkforce.functions;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.mail.Message;
import org.mapeerworkforce.mail.Occasion;
import org.mapeerworkforce.store.Consent;
import org.mapeerworkforce.store.Consents;
import org.mapeerworkforce.store.Links;
import org.mapeerworkforce.store.Mail;
import org.mapeerworkforce.store.Purpose;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.Table;

/**
 * Writes a mail from what the table holds at this moment; empty where there is no reason for it
 * any more. No mail holds a word that anybody typed into a form: who types another's address has
 * nothing to say to them.
 */
final class Writing {

    private final Letters letters;
    private final MailLinks addresses;
    private final Requests requests;
    private final Consents consents;
    private final Links links;
    private final Clock clock;

    Writing(Letters letters, MailLinks addresses, Table table, Forms forms, Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.requests = new Requests(table, forms, clock);
        this.consents = new Consents(table, clock);
        this.links = new Links(table);
        this.clock = clock;
    }

    Optional<Message> message(Mail mail) {
        Occasion occasion = Occasion.of(mail.letter());
        return switch (occasion) {
            case CONFIRM -> requests.subscription(mail.subject()).flatMap(request -> consents.ask(request).map(question ->
                    leavable(occasion, request.email(), question.leave(), Map.of("button", addresses.to(Purpose.CONFIRM, question.confirm())))));
            case WELCOME -> consents.of(mail.subject()).filter(consent -> consent.state() == Consent.State.CONFIRMED).map(consent ->
                    leavable(occasion, consent.email().orElseThrow(), consent.leaveToken(), Map.of()));
            case LEAVE -> consents.of(mail.subject()).filter(consent -> consent.state() != Consent.State.LEFT).map(consent ->
                    leavable(occasion, consent.email().orElseThrow(), consent.leaveToken(), Map.of("button", addresses.to(Purpose.LEAVE, consent.leaveToken()))));
            case RECEIPT -> requests.receipt(mail.subject()).map(request -> letters.named(occasion.word()).message(request.email(), Map.of(
                    "code", requests.submission(mail.subject()).flatMap(stored -> stored.code()).orElse(""),
                    "not-me", addresses.to(Purpose.NOT_ME, links.disowning(request, clock.instant())))));
        };
    }

    /** A letter of the list, which the mail program is told how to leave. */
    private Message leavable(Occasion occasion, String to, String token, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("leave", addresses.to(Purpose.LEAVE, token));
        return letters.named(occasion.word()).message(to, all);
    }
}
