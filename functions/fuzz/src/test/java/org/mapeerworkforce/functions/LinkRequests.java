package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Checked;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.DrawnPage;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;
import org.mapeerworkforce.store.Tokens;

/** A request behind a link that no mail of ours has, or for the page where an address is typed, to leave. */
public final class LinkRequests {

    private static final Set<Integer> STATUSES = Set.of(200, 400, 403, 404, 405, 410, 413, 415, 422, 500, 504);
    private static final Map<String, Set<Integer>> OUTCOMES = Map.of("TOO_LARGE", Set.of(413), "MEDIA_TYPE", Set.of(415), "UNREADABLE", Set.of(400), "ANSWERED_TWICE", Set.of(400), Posted.READ, Set.of(200, 422));
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "POST", "POST", "PUT", "get");
    private static final Form QUESTION = Given.FORMS.stream().filter(form -> form.name().equals("email-list")).map(list -> list.asking(list.addressField().orElseThrow())).findFirst().orElseThrow();
    private static final EmptyTable TABLE = new EmptyTable();
    private static final LinkFunction FUNCTION = new LinkFunction(Given.ROOT, Edge.ENVIRONMENT, Clock.systemUTC(), TABLE::table);
    private static final UsualPages USUAL = new UsualPages(FUNCTION, TABLE);

    private LinkRequests() {
    }

    private record Asked(String method, String page, String token, boolean elsewhere, Posted posted, Edge edge) {

        static Asked by(Chance chance) {
            return new Asked(chance.once(20) ? Words.text(chance) : chance.one(METHODS), chance.once(20) ? Words.text(chance) : chance.one(UsualPages.PAGES), chance.once(2) ? Tokens.odd(chance) : "", chance.once(5), Posted.of(chance, QUESTION), Edge.by(chance));
        }

        String event() {
            return Wire.link(method, page, token, elsewhere ? "cross-site" : "none", posted, edge);
        }

        boolean reads() {
            return List.of("GET", "HEAD").contains(method);
        }

        /** @param refused whether the table was asked and did not answer */
        Set<Integer> statuses(boolean refused) {
            if (!edge.comesIn()) {
                return Set.of(403);
            }
            if (!UsualPages.PAGES.contains(page)) {
                return Set.of(404);
            }
            if (!reads() && !method.equals("POST")) {
                return Set.of(405);
            }
            return refused ? Set.of(504) : answered();
        }

        private Set<Integer> answered() {
            if (!page.equals("leave") || !reads() && !token.isEmpty()) {
                return Set.of(410);
            }
            return reads() ? Set.of(200) : elsewhere ? Set.of(403) : posted.outcomes().stream().flatMap(outcome -> OUTCOMES.get(outcome).stream()).collect(Collectors.toSet());
        }
    }

    public static void run(Chance chance) throws Exception {
        Asked asked = Asked.by(chance);
        TABLE.begin(chance);
        if (chance.once(9)) {
            Called called = Called.with(FUNCTION, Wire.bytes(Wire.broken(chance, asked.event())));
            assertTrue(STATUSES.contains(called.status()), called::log);
        } else {
            Called called = Called.with(FUNCTION, Wire.bytes(asked.event()));
            assertTrue(asked.statuses(TABLE.refused()).contains(called.status()), () -> asked + " " + called.log());
            alike(asked, called);
        }
    }

    /** Only a page that asks again shows anything of what was sent: from any other nobody learns what was in a link, or who is on a list. */
    private static void alike(Asked asked, Called called) {
        assertEquals(!asked.edge().comesIn(), called.turnedAway());
        if (called.turnedAway()) {
            assertEquals("", called.body());
        } else if (called.status() == 422) {
            asked.posted().values().ifPresent(values -> DrawnPage.of(called.body()).holds(Checked.of(QUESTION, values)));
        } else {
            String kind = UsualPages.kind(called, asked.page());
            assertEquals(USUAL.of(kind), UsualPages.shown(called, asked.token()), kind);
        }
    }
}
