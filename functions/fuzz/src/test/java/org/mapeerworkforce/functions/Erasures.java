package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import org.mapeerworkforce.fuzz.Words;

/** What somebody may call the function with that removes all of a person: without its table it breaks, and says nothing of whom. */
public final class Erasures {

    private static final EraseFunction FUNCTION = new EraseFunction(Given.ROOT, Notices.ENVIRONMENT, Clock.systemUTC());

    private Erasures() {
    }

    public static void run(Chance chance) throws IOException {
        String event = OddJson.or(chance, "{" + (chance.once(3) ? "\"again\"" : "\"erase\"") + ": " + OddJson.or(chance, OddJson.text(Words.text(chance) + "@example.org")) + "}");
        assertEquals(Optional.empty(), Told.with(FUNCTION, Wire.bytes(chance.once(9) ? Wire.broken(chance, event) : event)).answer());
    }
}
