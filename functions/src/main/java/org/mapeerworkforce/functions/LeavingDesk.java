package org.mapeerworkforce.functions;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.pages.Leaving;
import org.mapeerworkforce.pages.Step;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.store.Purpose;
import org.mapeerworkforce.store.Requests;
import org.mapeerworkforce.store.Table;

/**
 * Answers those who want to leave and have no link at hand: they type an address, and one mail goes
 * there if it is on a list. What they see is the same for every address, to the byte.
 */
record LeavingDesk(Words words, Supplier<Table> table, Networks networks, String policy, Clock clock) {

    private static final String ADDRESS = MailLinks.path(Purpose.LEAVE);

    Outcome answer(Request request) throws TemplateFault {
        Form list = words.forms().lists().get(0);
        Form question = list.asking(list.addressField().orElseThrow());
        if (request.reads()) {
            return Outcome.of("shown", "", Reply.page(200, words.pages().leaving(words.leaving(), ADDRESS, Checked.empty(question)), words.policy(policy)));
        }
        if (request.header("sec-fetch-site").equals("cross-site")) {
            return words.refused(policy, Refused.CROSS_SITE, ADDRESS);
        }
        Body body = Body.of(request, question);
        if (body instanceof Body.Unreadable unreadable) {
            return words.refused(policy, unreadable.why(), ADDRESS);
        }
        return sent(request, Checked.of(question, ((Body.Sent) body).values()));
    }

    private Outcome sent(Request request, Checked checked) throws TemplateFault {
        if (!checked.complete()) {
            return new Outcome("redrawn", "", checked.problems().size(), Reply.page(422, words.pages().leaving(words.leaving(), ADDRESS, checked), words.policy(policy)));
        }
        if (!checked.held()) {
            String name = checked.form().addressField().orElseThrow().name();
            new Requests(table.get(), words.forms(), clock).leave(checked.answers().one(name), networks.of(request));
        }
        Step done = new Step(ADDRESS, Leaving.FILE, words.leaving().doneTitle(), words.leaving().doneText(), null, List.of());
        return Outcome.of("asked-to-leave", "", Reply.page(200, words.pages().step(done), words.policy(policy)));
    }
}
