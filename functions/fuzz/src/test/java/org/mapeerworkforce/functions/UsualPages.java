package org.mapeerworkforce.functions;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.store.Tokens;

/** The page for each kind of answer behind a link, as a plain request gets it. They are made in the same order at each start, so that no run knows of another. */
final class UsualPages {

    static final List<String> PAGES = List.of("confirm", "leave", "not-me");
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final LinkFunction function;
    private final EmptyTable table;

    UsualPages(LinkFunction function, EmptyTable table) {
        this.function = function;
        this.table = table;
        for (String page : PAGES) {
            ask("POST", page, Tokens.NOBODYS, "none", FORM, "", false);
            ask("PUT", page, "", "none", FORM, "", false);
            ask("GET", page, Tokens.NOBODYS, "none", FORM, "", true);
        }
        ask("GET", "nowhere", "", "none", FORM, "", false);
        ask("GET", "leave", "", "none", FORM, "", false);
        ask("POST", "leave", "", "cross-site", FORM, "", false);
        ask("POST", "leave", "", "none", "text/plain", "", false);
        ask("POST", "leave", "", "none", FORM, "email-address=%", false);
        ask("POST", "leave", "", "none", FORM, "email-address=pat%40example.org&email-address=sam%40example.org", false);
        ask("POST", "leave", "", "none", FORM, "email-address=" + "x".repeat(66_000), false);
        ask("POST", "leave", "", "none", FORM, "email-address=pat%40example.org", false);
    }

    /** The page for this kind; null for a kind that no plain request gets. */
    String of(String kind) {
        return pages.get(kind);
    }

    /** What was answered, and about which page, if it is one of ours. */
    static String kind(Called called, String page) {
        return called.log().replaceAll(".*\"code\":\"([a-z-]+)\".*\\R", "$1") + " " + (PAGES.contains(page) ? page : "");
    }

    /** A link that is asked to come again leads where it led, with its own secret if it is written like one. */
    static String shown(Called called, String token) {
        return called.status() == 504 && Tokens.written(token) ? called.body().replace("?token=" + token, "") : called.body();
    }

    private void ask(String method, String page, String token, String site, String type, String body, boolean outage) {
        table.begin(new Always(outage));
        try {
            Called called = Called.with(function, Wire.bytes(Wire.link(method, page, token, site, new Posted(type, body, false, Optional.empty(), Set.of()), Edge.USUAL)));
            pages.put(kind(called, page), shown(called, token));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The last of all choices at each question, or the first. */
    private record Always(boolean last) implements Chance {

        @Override
        public int below(int bound) {
            return last ? bound - 1 : 0;
        }

        @Override
        public byte[] bytes(int most) {
            return new byte[0];
        }
    }
}
