package org.mapeerworkforce.preview;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/**
 * The mail that would arrive, made as naively as can be of what was asked for: a value with a line
 * end in it would become two headers here.
 */
record Mime(List<Header> headers, String subject, String text, String html) {

    /** One line above the mail. The same name can come twice: nothing here looks. */
    record Header(String name, String value) {
        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    private static final String BOUNDARY = "part";
    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();

    /** Reads a request to SendEmail (Amazon SES API, version 2). */
    static Mime of(JsonNode request, String id) {
        JsonNode simple = at(request, "Content", "Simple");
        String subject = text(simple, "Subject", "Data");
        List<Header> headers = new ArrayList<>(List.of(
                new Header("From", text(request, "FromEmailAddress")),
                new Header("To", at(request, "Destination", "ToAddresses").asArray().stream().map(JsonNode::text).collect(Collectors.joining(", "))),
                new Header("Subject", encoded(subject)),
                new Header("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC))),
                new Header("Message-ID", "<" + id + "@email.example.org>"),
                new Header("MIME-Version", "1.0"),
                new Header("Content-Type", "multipart/alternative; boundary=" + BOUNDARY)));
        simple.field("Headers").map(JsonNode::asArray).orElse(List.of()).forEach(header -> headers.add(new Header(text(header, "Name"), text(header, "Value"))));
        return new Mime(headers, subject, text(simple, "Body", "Text", "Data"), text(simple, "Body", "Html", "Data"));
    }

    /** The whole of it, as it goes over the wire. */
    String wire() {
        return headers.stream().map(header -> header + END).collect(Collectors.joining())
                + END + part("plain", text) + part("html", html) + "--" + BOUNDARY + "--" + END;
    }

    private static String part(String type, String content) {
        return "--" + BOUNDARY + END + "Content-Type: text/" + type + "; charset=UTF-8" + END + "Content-Transfer-Encoding: base64" + END + END
                + LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + END;
    }

    /** RFC 2047: an encoded word, where there is more than ASCII. */
    private static String encoded(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text) ? text
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static String text(JsonNode node, String... path) {
        return at(node, path).asString();
    }

    private static JsonNode at(JsonNode node, String... path) {
        JsonNode found = node;
        for (String name : path) {
            found = found.field(name).orElseThrow(() -> new IllegalArgumentException(name + " is missing"));
        }
        return found;
    }
}
