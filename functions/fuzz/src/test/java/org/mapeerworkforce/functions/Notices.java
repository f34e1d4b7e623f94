package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** What the table's stream, SES and the clock tell the function of the mails, and what they never do. */
public final class Notices {

    static final Map<String, String> ENVIRONMENT = Map.of("PEPPER", "0123456789-the-pepper-of-nobody-", "ERASURES_TABLE", "erasures");
    private static final List<String> NUMBERS = List.of("4000", "4001", "4002", "4003");
    private static final List<String> CHANGES = List.of("INSERT", "MODIFY", "REMOVE");
    private static final List<String> KINDS = List.of("submission#", "canary#", "subscription#email-list#", "address#");
    private static final List<String> SORTS = List.of("now", "request", "consent", "leaving", "mail#receipt");
    private static final List<String> BECAME = List.of("Bounce", "Complaint", "Delivery");
    private static final EmptyTable TABLE = new EmptyTable();
    private static final MailFunction FUNCTION = new MailFunction(Given.ROOT, ENVIRONMENT, Clock.systemUTC(), TABLE.table(), message -> {
        throw new AssertionError("a mail to " + message.to());
    });

    private Notices() {
    }

    public static void run(Chance chance) throws IOException {
        String whole = event(chance);
        String event = chance.once(9) ? Wire.broken(chance, whole) : whole;
        TABLE.begin(chance);
        Told told = Told.with(FUNCTION, Wire.bytes(event));
        told.answer().ifPresent(answer -> {
            List<String> failed = failed(answer);
            assertEquals(TABLE.refused(), !failed.isEmpty(), "what the table did not take is told again, and nothing else");
            failed.forEach(number -> assertTrue(number.isEmpty() || event.contains(number) || event.contains(OddJson.text(number)), number));
        });
    }

    /** Of the answers there are: Lambda takes an empty number for the whole batch. */
    private static List<String> failed(String answer) {
        if (answer.equals("{}")) {
            return List.of();
        }
        JsonNode json = JsonNode.parser().parse(answer);
        assertEquals(Set.of("batchItemFailures"), json.asObject().keySet());
        return json.field("batchItemFailures").orElseThrow().asArray().stream().map(item -> item.field("itemIdentifier").orElseThrow().asString()).toList();
    }

    private static String event(Chance chance) {
        return switch (chance.below(6)) {
            case 0 -> OddJson.value(chance);
            case 1 -> "{\"source\": \"aws.events\", \"detail\": " + OddJson.or(chance, "{}") + "}";
            case 2, 3 -> "{\"source\": \"aws.ses\", \"detail\": " + OddJson.or(chance, became(chance)) + "}";
            default -> "{\"Records\": " + OddJson.or(chance, list(chance, Notices::change)) + "}";
        };
    }

    private static String change(Chance chance) {
        String keys = "{\"pk\": " + OddJson.or(chance, "{\"S\": " + OddJson.or(chance, OddJson.text(chance.one(KINDS) + Words.text(chance))) + "}")
                + ", \"sk\": {\"S\": " + OddJson.or(chance, OddJson.text(chance.one(SORTS))) + "}}";
        return OddJson.or(chance, "{\"eventName\": " + OddJson.or(chance, OddJson.text(chance.one(CHANGES))) + ", \"dynamodb\": "
                + OddJson.or(chance, "{\"Keys\": " + OddJson.or(chance, keys) + ", \"SequenceNumber\": " + OddJson.or(chance, OddJson.text(chance.one(NUMBERS))) + "}") + "}");
    }

    private static String became(Chance chance) {
        String bounced = "{\"bounceType\": " + OddJson.or(chance, "\"Permanent\"") + ", \"bouncedRecipients\": " + OddJson.or(chance, list(chance, Notices::recipient)) + "}";
        String complained = "{\"complainedRecipients\": " + OddJson.or(chance, list(chance, Notices::recipient)) + "}";
        return "{\"eventType\": " + OddJson.or(chance, OddJson.text(chance.one(BECAME))) + ", \"bounce\": " + OddJson.or(chance, bounced) + ", \"complaint\": " + OddJson.or(chance, complained) + "}";
    }

    private static String recipient(Chance chance) {
        return OddJson.or(chance, "{\"emailAddress\": " + OddJson.or(chance, OddJson.text(Words.text(chance) + "@example.org")) + "}");
    }

    private static String list(Chance chance, Function<Chance, String> one) {
        return IntStream.range(0, chance.below(4)).mapToObj(item -> one.apply(chance)).collect(Collectors.joining(", ", "[", "]"));
    }
}
