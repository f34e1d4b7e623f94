package org.mapeerworkforce.fuzz;

import java.util.List;
import org.mapeerworkforce.forms.Addresses;
import org.mapeerworkforce.forms.Definitions;
import org.mapeerworkforce.functions.Bodies;
import org.mapeerworkforce.functions.Canaries;
import org.mapeerworkforce.functions.Erasures;
import org.mapeerworkforce.functions.Events;
import org.mapeerworkforce.functions.Lines;
import org.mapeerworkforce.functions.LinkRequests;
import org.mapeerworkforce.functions.Notices;
import org.mapeerworkforce.functions.Replies;
import org.mapeerworkforce.functions.Viewers;
import org.mapeerworkforce.mail.Letterbox;
import org.mapeerworkforce.mail.Messages;
import org.mapeerworkforce.mail.Papers;
import org.mapeerworkforce.store.Tokens;

/** Everything that is fuzzed. A new parser or writer is one more line here. */
public final class Targets {

    public static final List<Target> ALL = List.of(
            Target.of("bodies", 1, Bodies::run, "functions.Body", "functions.UrlEncoded", "forms.Checked", "forms.Characters"),
            Target.of("events", 2000, Events::run, "functions.FormFunction", "functions.Reception", "functions.Request", "functions.OriginSecrets", "functions.Answering"),
            Target.of("links", 2000, LinkRequests::run, "functions.LinkFunction", "functions.LinkDesk", "functions.LeavingDesk"),
            Target.of("networks", 50, Viewers::run, "functions.Networks"),
            Target.of("notices", 500, Notices::run, "functions.MailFunction", "functions.StreamBatch", "functions.Feedback", "functions.Json", "store.Canary"),
            Target.of("erasures", 2000, Erasures::run, "functions.EraseFunction"),
            Target.of("canaries", 1000, Canaries::run, "functions.CanaryFunction"),
            Target.of("replies", 50, Replies::run, "functions.Reply"),
            Target.of("log lines", 50, Lines::run, "functions.RequestLog", "functions.EmbeddedMetric", "functions.Tally"),
            Target.of("drawn pages", 2000, DrawnPages::run, "pages.FormPages"),
            Target.of("form definitions", 500, Definitions::run, "forms.FormReader", "source.Keys", "source.Utf8"),
            Target.of("messages", 20, Messages::run, "mail.Message"),
            Target.of("letters", 200, Letterbox::run, "mail.Letter", "mail.Values", "mail.Paragraph"),
            Target.of("stationery", 500, Papers::run, "mail.Stationery", "mail.PlainText"),
            Target.of("addresses", 5, Addresses::run, "forms.EmailAddress"),
            Target.of("receipt codes", 5, Codes::run, "store.ReceiptCode"),
            Target.of("tokens", 5, Tokens::run, "store.Token"));

    private Targets() {
    }
}
