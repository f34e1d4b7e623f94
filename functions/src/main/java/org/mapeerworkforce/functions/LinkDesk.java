package org.mapeerworkforce.functions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.mail.Letter;
import org.mapeerworkforce.pages.Leaving;
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
    private final Networks networks;
    private final String policy;
    private final Clock clock;

    /** @param table may throw {@link StoreUnavailable} */
    LinkDesk(Path root, Map<String, String> environment, Clock clock, Supplier<Table> table) {
        this.words = new Words(root, clock);
        this.table = table;
        this.secrets = OriginSecrets.of(environment);
        this.networks = new Networks(environment, clock);
        this.policy = Reception.policy(environment);
        this.clock = clock;
    }

    Outcome answer(Request request) throws TemplateFault {
        if (!secrets.allows(request)) {
            return Outcome.of("refused-origin", "", Reply.bare(403));
        }
        Optional<Behind> behind = Behind.named(request.page());
        if (behind.isEmpty() || words.forms().lists().isEmpty()) {
            return refused(Refused.UNKNOWN_PAGE, "/");
        }
        if (!request.reads() && !request.sends()) {
            Outcome refused = refused(Refused.METHOD, MailLinks.path(behind.get().purpose()));
            return Outcome.of(refused.code(), "", refused.reply().with("allow", "GET, HEAD, POST"));
        }
        try {
            return answer(request, behind.get(), request.query().getOrDefault(MailLinks.TOKEN, ""));
        } catch (StoreUnavailable outage) {
            return refused(Refused.OUTAGE, MailLinks.path(behind.get().purpose()));
        }
    }

    private Outcome answer(Request request, Behind behind, String token) throws TemplateFault {
        Optional<Links.Link> link = token.isEmpty() ? Optional.empty() : new Links(table.get()).find(token, behind.purpose(), clock.instant());
        if (link.isPresent()) {
            return request.reads() ? page(behind, token) : pressed(behind, link.get());
        }
        boolean typed = behind == Behind.LEAVE && (token.isEmpty() || request.reads());
        return typed ? typed(request) : refused(Refused.OLD_LINK, back(behind));
    }

    private Outcome page(Behind behind, String token) throws TemplateFault {
        var page = letter(behind).page();
        String address = MailLinks.path(behind.purpose());
        return shown("shown", new Step(address, source(behind), page.title(), page.paragraphs(), address + MailLinks.query(token), page.button()));
    }

    /** Whatever the body holds: the secret in the address is enough, with no cookie and no page before it (RFC 8058, section 3.2). */
    private Outcome pressed(Behind behind, Links.Link link) throws TemplateFault {
        if (!done(behind, link)) {
            return refused(Refused.OLD_LINK, back(behind));
        }
        var done = letter(behind).done();
        return shown(behind.purpose().word(), new Step(MailLinks.path(behind.purpose()), source(behind), done.title(), done.paragraphs(), "", ""));
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

    private Outcome typed(Request request) throws TemplateFault {
        String address = MailLinks.path(Purpose.LEAVE);
        Form list = words.forms().lists().get(0);
        Form question = list.asking(list.addressField().orElseThrow());
        if (request.reads()) {
            return Outcome.of("shown", "", Reply.page(200, words.pages().leaving(words.leaving(), address, Checked.empty(question)), policy()));
        }
        if (request.header("sec-fetch-site").equals("cross-site")) {
            return refused(Refused.CROSS_SITE, address);
        }
        Body body = Body.of(request, question);
        if (body instanceof Body.Unreadable unreadable) {
            return refused(unreadable.why(), address);
        }
        return typed(request, Checked.of(question, ((Body.Sent) body).values()));
    }

    private Outcome typed(Request request, Checked checked) throws TemplateFault {
        String address = MailLinks.path(Purpose.LEAVE);
        if (!checked.complete()) {
            return new Outcome("redrawn", "", checked.problems().size(), Reply.page(422, words.pages().leaving(words.leaving(), address, checked), policy()));
        }
        if (!checked.held()) {
            String name = checked.form().addressField().orElseThrow().name();
            new Requests(table.get(), words.forms(), clock).leave(checked.answers().one(name), networks.of(request));
        }
        Step done = new Step(address, Leaving.FILE, words.leaving().doneTitle(), words.leaving().doneText(), "", "");
        return shown("asked-to-leave", done);
    }

    private Outcome shown(String code, Step step) throws TemplateFault {
        return Outcome.of(code, "", Reply.page(200, words.pages().step(step), policy()));
    }

    private Outcome refused(Refused why, String back) throws TemplateFault {
        return Outcome.of("refused-" + why.key(), "", Reply.page(why.status(), words.pages().refused(words.refusal(why), back), policy()));
    }

    /** Where to get a new link: the first list, or for leaving the page that sends one. */
    private String back(Behind behind) {
        return behind == Behind.LEAVE ? MailLinks.path(Purpose.LEAVE) : words.forms().lists().get(0).address();
    }

    private Letter letter(Behind behind) {
        return words.letters().named(behind.occasion().letter());
    }

    private static String source(Behind behind) {
        return "content/mail/" + behind.occasion().letter() + ".md";
    }

    private Duration kept(Consent consent) {
        return Duration.ofDays(words.forms().named(consent.form()).map(Form::kept).map(Form.Kept::days).orElse(0));
    }

    private String policy() {
        return policy + " " + words.pages().policy();
    }
}
