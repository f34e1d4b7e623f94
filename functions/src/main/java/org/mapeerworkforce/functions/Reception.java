package org.mapeerworkforce.functions;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.store.Receipt;
import org.mapeerworkforce.store.ReceiptCode;
import org.mapeerworkforce.store.StoreUnavailable;

/** Decides what to answer to a request for a form. */
final class Reception {

    private static final String POLICY = "CONTENT_SECURITY_POLICY";
    private static final String RECEIVED = "/received";

    private final Words words;
    private final Function<Submission, Receipt> store;
    private final OriginSecrets secrets;
    private final Networks networks;
    private final String policy;

    /**
     * @param root        the folder with content, templates and assets
     * @param environment see functions/template.yaml
     * @param store       keeps a submission, or throws {@link StoreUnavailable}
     */
    Reception(Path root, Map<String, String> environment, Clock clock, Function<Submission, Receipt> store) {
        this.words = new Words(root, clock);
        this.store = store;
        this.secrets = OriginSecrets.of(environment);
        this.networks = new Networks(environment, clock);
        this.policy = policy(environment);
    }

    /** Everything of the policy for content but the stylesheet, whose hash comes behind it. */
    static String policy(Map<String, String> environment) {
        return environment.getOrDefault(POLICY, "default-src 'none'; style-src");
    }

    /** Takes a submission that nobody sent to each form to the store, and answers to nobody. */
    void rehearse(Consumer<Submission> store) {
        Rehearsal.answer();
        words.forms().all().forEach(form -> store.accept(rehearsed(form)));
    }

    private Submission rehearsed(Form form) {
        Request request = Rehearsal.request(form);
        Map<String, List<String>> answers = Body.of(request, form) instanceof Body.Sent sent ? sent.values() : Map.of();
        return submission(Checked.of(form, answers), request);
    }

    Outcome answer(Request request) throws TemplateFault {
        if (!secrets.allows(request)) {
            return Outcome.of("refused-origin", "", Reply.bare(403));
        }
        Optional<Form> form = words.forms().named(request.form());
        if (form.isEmpty()) {
            return refused(Refused.UNKNOWN_FORM, "", "/");
        }
        return request.route().endsWith(RECEIVED) ? received(request, form.get()) : form(request, form.get());
    }

    private Outcome received(Request request, Form form) throws TemplateFault {
        if (!request.reads()) {
            return notAllowed(form, "GET, HEAD");
        }
        String code = request.query().getOrDefault("code", "");
        boolean held = request.query().containsKey("held");
        return Outcome.of("shown", form.name(), page(200, words.pages().received(form, held, ReceiptCode.isOne(code) ? code : "")));
    }

    private Outcome form(Request request, Form form) throws TemplateFault {
        if (request.reads()) {
            return Outcome.of("sent-back", form.name(), Reply.seeOther(form.address()));
        }
        if (!request.sends()) {
            return notAllowed(form, "GET, HEAD, POST");
        }
        // Text browsers send no Sec-Fetch-Site, and no Origin: only what says that it comes from elsewhere is refused.
        if (request.header("sec-fetch-site").equals("cross-site")) {
            return refused(Refused.CROSS_SITE, form.name(), form.address());
        }
        Body body = Body.of(request, form);
        if (body instanceof Body.Unreadable unreadable) {
            return refused(unreadable.why(), form.name(), form.address());
        }
        return sent(Checked.of(form, ((Body.Sent) body).values()), request);
    }

    private Outcome sent(Checked checked, Request request) throws TemplateFault {
        if (!checked.complete()) {
            return new Outcome("redrawn", checked.form().name(), checked.problems().size(), page(422, words.pages().problems(checked)));
        }
        try {
            Submission submission = submission(checked, request);
            Receipt receipt = store.apply(submission);
            return Outcome.of(submission.canary() ? "canary" : receipt.held() ? "held" : "accepted", checked.form().name(), Reply.seeOther(location(checked.form(), receipt)));
        } catch (StoreUnavailable outage) {
            // 504, because the edge puts a page of its own in the place of 500, 502 and 503.
            return Outcome.of("failed", checked.form().name(), page(504, words.pages().outage(checked)));
        }
    }

    private Submission submission(Checked checked, Request request) {
        Submission submission = Submission.of(checked, networks.of(request));
        return secrets.isCanary(request) ? submission.byCanary() : submission;
    }

    private static String location(Form form, Receipt receipt) {
        String code = receipt.code().map(written -> "code=" + written).orElse("");
        String held = receipt.held() ? "held=1" : "";
        String query = code + (code.isEmpty() || held.isEmpty() ? "" : "&") + held;
        return form.receivedAt() + (query.isEmpty() ? "" : "?" + query);
    }

    private Outcome notAllowed(Form form, String allowed) throws TemplateFault {
        Outcome refused = refused(Refused.METHOD, form.name(), form.address());
        return Outcome.of(refused.code(), refused.form(), refused.reply().with("allow", allowed));
    }

    private Outcome refused(Refused why, String form, String back) throws TemplateFault {
        return Outcome.of("refused-" + why.key(), form, page(why.status(), words.pages().refused(words.refusal(why), back, back)));
    }

    private Reply page(int status, String html) {
        return Reply.page(status, html, policy + " " + words.pages().policy());
    }
}
