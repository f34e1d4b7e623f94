package org.mapeerworkforce.functions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.pages.Step;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.store.Consent;
import org.mapeerworkforce.store.Consents;
import org.mapeerworkforce.store.Links;
import org.mapeerworkforce.store.Purpose;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.StoreUnavailable;
import org.mapeerworkforce.store.Table;

/**
 * Decides what to answer behind the links in mails. Programs that look after mailboxes open every
 * link, so opening one shows a page and changes nothing; only the button on it does.
 */
final class LinkDesk {

    private final Words words;
    private final Supplier<Table> table;
    private final OriginSecrets secrets;
    private final LeavingDesk leaving;
    private final String policy;
    private final Clock clock;

    /** @param table may throw {@link StoreUnavailable} */
    LinkDesk(Path root, Map<String, String> environment, Clock clock, Supplier<Table> table) {
        this.words = new Words(root, clock);
        this.table = table;
        this.secrets = OriginSecrets.of(environment);
        this.policy = Reception.policy(environment);
        this.clock = clock;
        this.leaving = new LeavingDesk(words, table, new Networks(environment, clock), policy, clock);
    }

    Outcome answer(Request request) throws TemplateFault {
        if (!secrets.allows(request)) {
            return Outcome.of("refused-origin", "", Reply.bare(403));
        }
        Optional<Behind> behind = Behind.named(request.page());
        if (behind.isEmpty() || words.forms().lists().isEmpty()) {
            return words.refused(policy, Refused.UNKNOWN_PAGE, "/");
        }
        if (!request.reads() && !request.sends()) {
            Outcome refused = words.refused(policy, Refused.METHOD, MailLinks.path(behind.get().purpose()));
            return Outcome.of(refused.code(), "", refused.reply().with("allow", "GET, HEAD, POST"));
        }
        try {
            return answer(request, behind.get(), request.query().getOrDefault(MailLinks.TOKEN, ""));
        } catch (StoreUnavailable outage) {
            return words.refused(policy, Refused.OUTAGE, MailLinks.path(behind.get().purpose()), MailLinks.again(behind.get().purpose(), request.query().getOrDefault(MailLinks.TOKEN, "")));
        }
    }

    private Outcome answer(Request request, Behind behind, String token) throws TemplateFault {
        Optional<Links.Link> link = token.isEmpty() ? Optional.empty() : new Links(table.get()).find(token, behind.purpose(), clock.instant());
        if (link.isPresent()) {
            return request.reads() ? page(behind, token) : pressed(behind, link.get());
        }
        boolean typed = behind == Behind.LEAVE && (token.isEmpty() || request.reads());
        return typed ? leaving.answer(request) : expired(behind);
    }

    private Outcome page(Behind behind, String token) throws TemplateFault {
        Letter letter = letter(behind);
        String action = MailLinks.path(behind.purpose()) + MailLinks.query(token);
        return shown(200, "shown", step(behind, letter.file(), letter.page(), new Step.Button(action, letter.page().button(), false), List.of()));
    }

    /** Whatever the body holds: the secret in the address is enough, with no cookie and no page before it (RFC 8058, section 3.2). */
    private Outcome pressed(Behind behind, Links.Link link) throws TemplateFault {
        if (!done(behind, link)) {
            return expired(behind);
        }
        Letter letter = letter(behind);
        return shown(200, behind.purpose().word(), step(behind, letter.file(), letter.done(), undoing(behind, link), behind == Behind.LEAVE ? List.of(joining()) : List.of()));
    }

    /** Who said yes can take it back on the same page, in case that it was a program that pressed the button. Null for anything else. */
    private Step.Button undoing(Behind behind, Links.Link link) {
        return behind != Behind.CONFIRM ? null : new Consents(table.get(), clock).of(link.subject())
                .map(consent -> new Step.Button(MailLinks.path(Purpose.LEAVE) + MailLinks.query(consent.leaveToken()), letter(behind).done().button(), true)).orElse(null);
    }

    /** Too old, or for something else, or none of ours: nobody can tell these apart. */
    private Outcome expired(Behind behind) throws TemplateFault {
        return shown(410, "expired", step(behind, Letters.SHARED, words.letters().expired(), null, List.of(joining(), new Form.Link(MailLinks.path(Purpose.LEAVE), words.leaving().title()))));
    }

    /** Where one can ask for a link that joins the list. */
    private Form.Link joining() {
        Form list = words.forms().lists().get(0);
        return new Form.Link(list.address(), list.title());
    }

    /** Whether it is as the person wants it now, whoever did it and however often. */
    private boolean done(Behind behind, Links.Link link) {
        Consents consents = new Consents(table.get(), clock);
        return switch (behind) {
            case CONFIRM -> consents.confirm(link) || consents.of(link.subject()).filter(consent -> consent.state() == Consent.State.CONFIRMED).isPresent();
            case LEAVE -> {
                consents.of(link.subject()).ifPresent(consent -> consents.leave(link.subject(), kept(consent)));
                yield true;
            }
            case NOT_ME -> {
                new Requests(table.get(), words.forms(), clock).disown(link.subject());
                yield true;
            }
        };
    }

    private static Step step(Behind behind, String source, Letter.Page page, Step.Button button, List<Form.Link> links) {
        return new Step(MailLinks.path(behind.purpose()), source, page.title(), page.text(), button == null || button.words() == null ? null : button, links);
    }

    private Outcome shown(int status, String code, Step step) throws TemplateFault {
        return Outcome.of(code, "", Reply.page(status, words.pages().step(step), words.policy(policy)));
    }

    private Letter letter(Behind behind) {
        return words.letters().named(behind.occasion().word());
    }

    private Duration kept(Consent consent) {
        return Duration.ofDays(words.forms().named(consent.form()).map(Form::kept).map(Form.Kept::days).orElse(0));
    }
}
