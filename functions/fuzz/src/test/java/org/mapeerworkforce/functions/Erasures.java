package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * What somebody may call the function with that removes all of a person: it breaks where the table
 * does not answer, or where it was asked for nothing that it knows; and it says nothing of whom.
 */
public final class Erasures {

    private static final EmptyTable TABLE = new EmptyTable();
    private static final EraseFunction FUNCTION = new EraseFunction(Given.ROOT, Notices.ENVIRONMENT, Clock.systemUTC(), TABLE.table());

    private Erasures() {
    }

    public static void run(Chance chance) throws IOException {
        String event = OddJson.or(chance, "{" + (chance.once(3) ? "\"again\"" : "\"erase\"") + ": " + OddJson.or(chance, OddJson.text(Words.text(chance) + "@example.org")) + "}");
        byte[] told = Wire.bytes(chance.once(9) ? Wire.broken(chance, event) : event);
        TABLE.begin(chance);
        Optional<String> answer = Told.with(FUNCTION, told).answer();
        assertEquals(asks(told), TABLE.asked(), "only who asks for an erasure comes to the table");
        assertEquals(asks(told) && !TABLE.refused() ? Optional.of("{\"removed\": 0}") : Optional.empty(), answer);
    }

    /** Whether it names an address, or says that all is to be done again. */
    private static boolean asks(byte[] event) {
        try {
            JsonNode json = JsonNode.parser().parse(new ByteArrayInputStream(event));
            return json.isObject() && (json.field("erase").filter(Erasures::names).isPresent() || json.field("again").filter(again -> !again.isNull()).isPresent());
        } catch (RuntimeException malformed) {
            return false;
        }
    }

    private static boolean names(JsonNode address) {
        return address.isString() ? !address.asString().isEmpty() : address.isNumber() || address.isBoolean();
    }
}
