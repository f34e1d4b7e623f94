package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

class ReplyTest {

    @Test
    void a_way_on_is_written_for_the_gateway() throws IOException {
        assertEquals("{\"statusCode\":303,\"headers\":{\"location\":\"/join/\",\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}", written(Reply.seeOther("/join/")));
    }

    @Test
    void what_has_no_page_has_no_other_header() throws IOException {
        assertEquals("{\"statusCode\":403,\"headers\":{\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}", written(Reply.bare(403)));
    }

    /** How long it is, and how the connection goes on, is the gateway's to say (RFC 9110, 8.6; RFC 9113, 8.2.2). */
    @Test
    void a_page_says_what_it_is_and_neither_its_length_nor_who_made_it() throws IOException {
        String written = written(Reply.page(200, "<p>", "default-src 'none'"));
        assertEquals(Set.of("content-type", "content-security-policy", "cache-control", "x-robots-tag"), JsonNode.parser().parse(written).field("headers").orElseThrow().asObject().keySet());
        assertTrue(written.endsWith("},\"body\":\"<p>\",\"isBase64Encoded\":false}"), written);
    }

    @Test
    void quotes_line_ends_and_letters_of_every_script_arrive() throws IOException {
        assertEquals("{\"statusCode\":303,\"headers\":{\"location\":\"\\\"\\n\\u2028\u00e9\",\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}".replace("\\u2028", "\u2028"), written(Reply.seeOther("\"\n\u2028\u00e9")));
    }

    private static String written(Reply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reply.write(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
