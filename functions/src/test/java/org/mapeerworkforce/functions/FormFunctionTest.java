package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mapeerworkforce.pages.Escaped.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.forms.Submission;
import org.mapeerworkforce.forms.Wrong;
import org.mapeerworkforce.pages.Refusal;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.store.Outages;
import org.mapeerworkforce.store.Receipt;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What the function answers to everything that can come, over the real forms, with a store of our own. */
class FormFunctionTest {

    private static final Path ROOT = Path.of("..");
    private static final Form FORM = Forms.read(ROOT, Site.read(ROOT, LocalDate.of(2026, 11, 22), new Faults()).facts(), new Faults()).named("membership").orElseThrow();
    private static final String CODE = "2345-6789-ABCD";
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final List<Submission> stored = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>(Map.of("CONTENT_SECURITY_POLICY", "default-src 'none'; style-src"));
    private final Calls calls = new Calls();
    private Function<Submission, Receipt> store = submission -> {
        stored.add(submission);
        return new Receipt(Optional.of(CODE), submission.held());
    };

    record Answer(int status, Map<String, String> headers, String body) {
    }

    @Test
    void a_complete_form_is_stored_and_goes_on_to_its_receipt() {
        Answer answer = answer(Event.post(Event.MEMBER));
        assertEquals(303, answer.status());
        assertEquals("/api/forms/membership/received?code=" + CODE, answer.headers().get("location"));
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertEquals("", answer.body());
        assertEquals("pat@example.org", stored.get(0).answers().one("email-address"));
    }

    @Test
    void the_base64_flag_makes_no_difference() {
        answer(Event.post(Event.MEMBER));
        answer(Event.post(Event.MEMBER).inBase64());
        assertEquals(stored.get(0), stored.get(1));
    }

    @Test
    void a_form_with_slips_comes_back_with_every_answer_in_it() {
        Answer answer = answer(Event.post(Map.of("your-name", "Pat \"P\" <Doe>", "email-address", "pat", "your-roles", "CPS")));
        assertEquals(422, answer.status());
        assertTrue(answer.body().contains("<title>" + html(FORM.words().error() + " " + FORM.title()) + " - "));
        assertTrue(answer.body().contains("value=\"Pat &quot;P&quot; &lt;Doe&gt;\""));
        assertTrue(answer.body().contains("<a href=\"#email-address\">" + html(FORM.addressField().orElseThrow().errors().get(Wrong.MALFORMED)) + "</a>"));
        assertTrue(answer.body().contains("value=\"CPS\" checked"));
        assertTrue(answer.body().contains("aria-invalid=\"true\" aria-describedby=\"email-address-hint email-address-error\""));
        assertEquals(List.of(), stored);
    }

    @Test
    void an_empty_body_is_an_empty_form() {
        assertEquals(422, answer(Event.post("")).status());
    }

    @Test
    void a_filled_trap_is_held_and_told() {
        Map<String, String> answers = new HashMap<>(Event.MEMBER);
        answers.put("second-note", "buy now");
        assertEquals("/api/forms/membership/received?code=" + CODE + "&held=1", answer(Event.post(answers)).headers().get("location"));
        assertTrue(stored.get(0).held());
        assertTrue(answer(Event.get("/received", "code=" + CODE + "&held=1")).body().contains("<h1>" + html(FORM.held().title()) + "</h1>"));
    }

    @Test
    void an_answer_to_a_question_that_is_gone_keeps_all_others() {
        Answer answer = answer(Event.post(Event.encoded(Event.MEMBER) + "&old=1"));
        assertEquals(422, answer.status());
        assertTrue(answer.body().contains(html(FORM.words().changed())));
        assertTrue(answer.body().contains("value=\"Pat Doe\""));
    }

    @Test
    void a_question_answered_twice_is_not_guessed_at() {
        assertRefused(400, "answered-twice", Event.post(Event.encoded(Event.MEMBER) + "&email-address=other%40example.org"));
    }

    @Test
    void damage_is_not_stored() {
        assertRefused(400, "unreadable", Event.post("your-name=%zz"));
        assertRefused(400, "unreadable", Event.post("your-name=%FF"));
        assertRefused(400, "unreadable", Event.post("").body("!not base 64!", true));
    }

    @Test
    void more_than_64_kilobytes_are_too_much() {
        String largest = "your-name=" + "a".repeat(65536 - 10);
        assertEquals(422, answer(Event.post(largest)).status());
        assertEquals(422, answer(Event.post(largest).inBase64()).status());
        assertRefused(413, "too-large", Event.post(largest + "a"));
        assertRefused(413, "too-large", Event.post(largest + "a").inBase64());
        assertRefused(413, "too-large", Event.post("your-name=" + "é".repeat(40_000)));
    }

    @Test
    void only_a_form_is_read_as_a_form() {
        for (String type : List.of("application/json", "text/plain", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded; charset=iso-8859-1")) {
            assertRefused(415, "media-type", Event.post(Event.MEMBER).header("content-type", type));
        }
        assertEquals(303, answer(Event.post(Event.MEMBER).header("content-type", "Application/X-WWW-Form-Urlencoded; charset=UTF-8")).status());
    }

    @Test
    void an_unknown_form_is_not_found() {
        assertRefused(404, "unknown-form", Event.post(Event.MEMBER).to("nothing"));
        assertRefused(404, "unknown-form", Event.post(Event.MEMBER).to("../site"));
    }

    @Test
    void reading_the_address_leads_back_to_the_form() {
        assertEquals("/join/", answer(Event.get("", "")).headers().get("location"));
        assertEquals(303, answer(Event.get("", "").method("HEAD")).status());
    }

    @Test
    void other_methods_are_not_allowed() {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "BREW")) {
            assertRefused(405, "method", Event.post(Event.MEMBER).method(method));
            assertEquals("GET, HEAD, POST", answer(Event.post("").method(method)).headers().get("allow"));
            assertEquals("GET, HEAD", answer(Event.get("/received", "").method(method)).headers().get("allow"));
        }
        assertEquals(405, answer(Event.get("/received", "").method("POST")).status());
    }

    @Test
    void only_what_says_that_it_comes_from_elsewhere_is_refused() {
        assertRefused(403, "cross-site", Event.post(Event.MEMBER).header("sec-fetch-site", "cross-site"));
        for (String site : List.of("same-origin", "same-site", "none")) {
            assertEquals(303, answer(Event.post(Event.MEMBER).header("sec-fetch-site", site)).status());
        }
        assertEquals(303, answer(Event.post(Event.MEMBER).header("origin", "null")).status());
    }

    @Test
    void an_outage_gives_every_answer_back() {
        store = Outages.unavailable();
        Answer answer = answer(Event.post(Event.MEMBER));
        assertEquals(504, answer.status());
        assertTrue(answer.body().contains("<h2>" + html(FORM.outage().title()) + "</h2>"));
        assertTrue(answer.body().contains("value=\"Pat Doe\""));
        assertFalse(answer.body().contains("{contact-email}"));
    }

    @Test
    void a_receipt_shows_a_code_and_nothing_else_that_somebody_wrote() {
        assertTrue(answer(Event.get("/received", "code=" + CODE)).body().contains(CODE));
        assertFalse(answer(Event.get("/received", "code=Call-5551-2345")).body().contains("5551"));
    }

    @Test
    void with_a_secret_only_who_knows_it_comes_in() {
        environment.put("ORIGIN_SECRETS", SECRET + " another-secret-of-thirty-two-letters");
        assertEquals(403, answer(Event.post(Event.MEMBER)).status());
        assertEquals(403, answer(Event.post(Event.MEMBER).header("x-origin-verify", SECRET + "0")).status());
        assertEquals(403, answer(Event.get("", "").header("x-origin-verify", "")).status());
        assertEquals(303, answer(Event.post(Event.MEMBER).header("x-origin-verify", SECRET)).status());
        assertEquals(303, answer(Event.post(Event.MEMBER).header("x-origin-verify", "another-secret-of-thirty-two-letters")).status());
    }

    @Test
    void a_secret_that_cannot_be_read_lets_nobody_in() {
        for (String unreadable : List.of("", " ", "short", "0123456789abcdef0123456789abcde", "{{resolve:secretsmanager:site:SecretString:current}}")) {
            environment.put("ORIGIN_SECRETS", unreadable);
            assertEquals(403, answer(Event.post(Event.MEMBER).header("x-origin-verify", unreadable)).status());
        }
    }

    @Test
    void only_who_knows_the_secret_is_our_canary() {
        answer(Event.post(Event.MEMBER).header("x-canary", ""));
        environment.put("ORIGIN_SECRETS", SECRET);
        Event ours = Event.post(Event.MEMBER).header("x-origin-verify", SECRET);
        List.of("", "true", SECRET + "0", SECRET).forEach(shown -> answer(ours.header("x-canary", shown)));
        assertEquals(List.of(false, false, false, false, true), stored.stream().map(Submission::canary).toList());
        assertTrue(calls.log().lines().reduce((first, last) -> last).orElseThrow().startsWith("{\"code\":\"canary\""), "and it is counted as nobody");
    }

    @Test
    void a_page_carries_the_policy_of_its_own_stylesheet() {
        Answer answer = answer(Event.post(""));
        assertTrue(answer.headers().get("content-security-policy").matches("default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='"));
        assertEquals("text/html; charset=utf-8", answer.headers().get("content-type"));
        assertEquals("noindex", answer.headers().get("x-robots-tag"));
    }

    @Test
    void the_log_has_one_line_with_a_metric_and_nothing_that_anybody_typed() {
        answer(Event.post(Event.MEMBER));
        JsonNode line = JsonNode.parser().parse(calls.log());
        assertEquals("accepted", line.field("code").orElseThrow().text());
        assertEquals("request-1", line.field("requestId").orElseThrow().text());
        assertEquals("membership", line.field("form").orElseThrow().text());
        assertEquals("1", line.field("accepted").orElseThrow().text());
        assertEquals("0", line.field("ms").orElseThrow().text());
        assertTrue(calls.log().contains("\"Namespace\":\"Forms\",\"Dimensions\":[[\"form\"],[]],\"Metrics\":[{\"Name\":\"accepted\"}]"), "for each form, and for all");
        assertEquals(1, calls.log().lines().count());
        for (String typed : List.of("Pat", "pat@", "RC", CODE, "192.0.2.1")) {
            assertFalse(calls.log().contains(typed), typed);
        }
    }

    @Test
    void the_log_counts_the_problems() {
        answer(Event.post(""));
        assertTrue(calls.log().contains("\"code\":\"redrawn\""));
        assertTrue(calls.log().contains("\"problems\":6"));
    }

    @Test
    void a_form_of_no_name_is_not_named_in_the_log() {
        answer(Event.post("").to("pat@example.org"));
        assertTrue(calls.log().contains("\"code\":\"refused-unknown-form\""));
        assertFalse(calls.log().contains("pat@"));
    }

    @Test
    void every_refusal_is_in_the_log_with_its_reason() {
        for (Event event : List.of(Event.post(Event.MEMBER).to("nothing"), Event.post("").method("PUT"), Event.post("your-name=" + "a".repeat(65536)), Event.post("{}").header("content-type", "application/json"),
                Event.post("your-name=%zz"), Event.post("your-name=a&your-name=b"), Event.post(Event.MEMBER).header("sec-fetch-site", "cross-site"))) {
            answer(event);
        }
        environment.put("ORIGIN_SECRETS", SECRET);
        answer(Event.post(Event.MEMBER));
        assertEquals(List.of("refused-unknown-form", "refused-method", "refused-too-large", "refused-media-type", "refused-unreadable", "refused-answered-twice", "refused-cross-site", "refused-origin"),
                calls.log().lines().map(line -> JsonNode.parser().parse(line).field("code").orElseThrow().text()).toList());
    }

    @Test
    void whatever_breaks_is_told_by_its_place_only() {
        store = submission -> {
            throw new IllegalStateException(submission.toString());
        };
        assertEquals(500, answer(Event.post(Event.MEMBER)).status());
        assertTrue(calls.log().contains("\"at\":\"java.lang.IllegalStateException at org.mapeerworkforce.functions.FormFunctionTest"));
        assertFalse(calls.log().contains("Pat"));
    }

    @Test
    void no_answer_of_ours_is_one_that_the_edge_replaces() {
        for (Refused refused : Refused.values()) {
            assertFalse(List.of(500, 502, 503).contains(refused.status()), refused.key());
        }
    }

    /** @param why the key of the words in content/refusals.yml */
    private void assertRefused(int status, String why, Event event) {
        int before = stored.size();
        Answer answer = answer(event);
        assertEquals(status, answer.status());
        assertTrue(answer.body().contains("<h1>" + html(Refusal.read(ROOT, Refused.keys(), new Faults()).get(why).title()) + "</h1>"), answer.body());
        assertEquals(before, stored.size());
    }

    private Answer answer(Event event) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), ZoneOffset.UTC);
        try {
            new FormFunction(ROOT, environment, clock, store).handleRequest(new ByteArrayInputStream(event.json().getBytes(StandardCharsets.UTF_8)), out, calls);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        JsonNode json = JsonNode.parser().parse(out.toString(StandardCharsets.UTF_8));
        Map<String, String> headers = new HashMap<>();
        json.field("headers").orElseThrow().asObject().forEach((name, value) -> headers.put(name, value.text()));
        return new Answer(Integer.parseInt(json.field("statusCode").orElseThrow().text()), headers, json.field("body").orElseThrow().text());
    }
}
