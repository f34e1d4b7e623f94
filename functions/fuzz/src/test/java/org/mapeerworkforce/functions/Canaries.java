package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.mapeerworkforce.fuzz.Chance;
import org.mapeerworkforce.fuzz.Given;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/** Our canary at a site that answers anything, with a table that holds nothing: it says that nothing arrived, in one line. */
public final class Canaries {

    private static final EmptyTable TABLE = new EmptyTable();
    private static final CanaryFunction FUNCTION = new CanaryFunction(Given.ROOT, Map.of("SITE_ADDRESS", OddSite.ADDRESS, "CANARY_VISITS", "/ /join/"), new Hurried(), TABLE.table());

    private Canaries() {
    }

    public static void run(Chance chance) throws IOException {
        StringBuilder log = new StringBuilder();
        OddSite.answers(chance);
        TABLE.begin(chance);
        FUNCTION.handleRequest(new ByteArrayInputStream(chance.bytes(20)), OutputStream.nullOutputStream(), Called.context(log));
        assertEquals(log.length() - 1, log.indexOf("\n"));
        JsonNode line = JsonNode.parser().parse(log.toString());
        boolean old = line.field("hoursSinceBake").isPresent();
        assertEquals(old ? Set.of("_aws", "arrived", "mailed", "hoursSinceBake", "why") : Set.of("_aws", "arrived", "mailed", "why"), line.asObject().keySet());
        assertEquals("0", Json.text(line, "arrived"));
        assertEquals("0", Json.text(line, "mailed"));
        assertTrue(Json.text(line, "why").matches(why()), log::toString);
        assertTrue(!old || Json.text(line, "hoursSinceBake").matches("-?\\d+"), log::toString);
    }

    /** It looks into the table only for what the site took. */
    private static String why() {
        return TABLE.refused() ? "org\\.mapeerworkforce\\.store\\.StoreUnavailable" : TABLE.asked() ? "row" : "(page|visit|form) -?\\d+|java\\.[\\w.$]+";
    }
}
