package org.mapeerworkforce.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void a_way_on_is_written_for_the_gateway() throws IOException {
        assertEquals("{\"statusCode\":303,\"headers\":{\"location\":\"/join/\",\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}", written(Reply.seeOther("/join/")));
    }

    @Test
    void what_has_no_page_has_no_other_header() throws IOException {
        assertEquals("{\"statusCode\":403,\"headers\":{\"cache-control\":\"no-store\",\"x-robots-tag\":\"noindex\"},\"body\":\"\",\"isBase64Encoded\":false}", written(Reply.bare(403)));
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
