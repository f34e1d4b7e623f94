package org.mapeerworkforce.fuzz;

import java.util.List;
import org.mapeerworkforce.forms.Addresses;
import org.mapeerworkforce.forms.Definitions;
import org.mapeerworkforce.functions.Bodies;
import org.mapeerworkforce.functions.Events;
import org.mapeerworkforce.functions.Lines;
import org.mapeerworkforce.functions.Replies;

/** Everything that is fuzzed. A new parser or writer is one more line here. */
public final class Targets {

    public static final List<Target> ALL = List.of(
            Target.of("bodies", 1, Bodies::run, "functions.Body", "functions.UrlEncoded", "forms.Checked", "forms.Characters"),
            Target.of("events", 1000, Events::run, "functions.FormFunction", "functions.Request", "functions.OriginSecrets"),
            Target.of("replies", 50, Replies::run, "functions.Reply"),
            Target.of("log lines", 50, Lines::run, "functions.RequestLog"),
            Target.of("drawn pages", 2000, DrawnPages::run, "pages.FormPages"),
            Target.of("form definitions", 500, Definitions::run, "forms.FormReader", "source.Keys", "source.Utf8"),
            Target.of("addresses", 5, Addresses::run, "forms.EmailAddress"),
            Target.of("receipt codes", 5, Codes::run, "store.ReceiptCode"));

    private Targets() {
    }
}
