package org.mapeerworkforce.functions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.store.Consents;
import org.mapeerworkforce.store.Suppressions;
import org.mapeerworkforce.store.Table;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * What SES tells of mails that went out, by EventBridge: from an address that mail came back from
 * for good, or that complained, nobody hears of us again.
 * (docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html: the same record, in {@code detail}.)
 */
final class Feedback {

    private final Suppressions suppressions;
    private final Consents consents;
    private final Forms forms;

    Feedback(Table table, Suppressions suppressions, Forms forms, Clock clock) {
        this.suppressions = suppressions;
        this.consents = new Consents(table, clock);
        this.forms = forms;
    }

    /** @param detail such as {@code {"eventType": "Bounce", "bounce": {"bounceType": "Permanent", "bouncedRecipients": [{"emailAddress": "..."}]}}} */
    void heard(JsonNode detail) {
        switch (Json.text(detail, "eventType")) {
            case "Bounce" -> {
                if (Json.text(detail, "bounce", "bounceType").equals("Permanent")) {
                    recipients(detail, "bounce", "bouncedRecipients").forEach(address -> never(address, "bounced"));
                }
            }
            case "Complaint" -> recipients(detail, "complaint", "complainedRecipients").forEach(address -> never(address, "complained"));
            default -> { /* Delivered, opened, delayed: nothing follows. */ }
        }
    }

    private void never(String address, String why) {
        suppressions.add(address, why);
        forms.lists().forEach(list -> consents.leave(Consents.subject(list, address), Duration.ofDays(list.kept().days())));
    }

    private static List<String> recipients(JsonNode detail, String kind, String list) {
        return Json.at(detail, kind, list).map(JsonNode::asArray).orElse(List.of()).stream().map(recipient -> Json.text(recipient, "emailAddress")).filter(address -> !address.isEmpty()).toList();
    }
}
