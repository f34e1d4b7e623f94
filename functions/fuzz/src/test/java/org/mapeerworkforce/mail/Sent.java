package org.mapeerworkforce.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A message, put together without any care, and then read by a mail program (Jakarta Mail). */
record Sent(MimeMessage mail) {

    private static final String END = "\r\n";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder();
    private static final Session SESSION = session();

    static Sent of(Message message) throws MessagingException {
        StringBuilder wire = new StringBuilder("To: " + message.to() + END + "Subject: " + encoded(message.subject()) + END + "Content-Type: multipart/alternative; boundary=part" + END);
        message.headers().forEach((name, value) -> wire.append(name).append(": ").append(value).append(END));
        wire.append(END).append(part("plain", message.text())).append(part("html", message.html())).append("--part--").append(END);
        return new Sent(new MimeMessage(SESSION, new ByteArrayInputStream(wire.toString().getBytes(StandardCharsets.UTF_8))));
    }

    /** The names of the headers, each as often as it comes. */
    List<String> names() throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream().map(Header::getName).toList();
    }

    List<String> recipients() throws MessagingException {
        return Stream.of(mail.getAllRecipients()).map(Object::toString).toList();
    }

    String subject() throws MessagingException {
        String raw = header("Subject");
        return raw.startsWith("=?UTF-8?B?") ? mail.getSubject() : raw;
    }

    /** As it stands there; null where it does not. */
    String header(String name) throws MessagingException {
        return mail.getHeader(name, null);
    }

    String text() throws MessagingException, IOException {
        return part(0, "text/plain; charset=UTF-8");
    }

    String html() throws MessagingException, IOException {
        return part(1, "text/html; charset=UTF-8");
    }

    private String part(int number, String type) throws MessagingException, IOException {
        Multipart parts = (Multipart) mail.getContent();
        if (parts.getCount() != 2 || !parts.getBodyPart(number).getContentType().equals(type)) {
            throw new AssertionError(parts.getCount() + " parts, and " + number + " is " + parts.getBodyPart(number).getContentType());
        }
        return (String) parts.getBodyPart(number).getContent();
    }

    private static String part(String type, String content) {
        return "--part" + END + "Content-Type: text/" + type + "; charset=UTF-8" + END + "Content-Transfer-Encoding: base64" + END + END
                + LINES.encodeToString(content.getBytes(StandardCharsets.UTF_8)) + END;
    }

    /** RFC 2047: an encoded word, where there is more than ASCII, or what looks like one. */
    private static String encoded(String text) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(text) && !text.contains("=?") ? text
                : "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }

    private static Session session() {
        // Otherwise it looks for this through the whole class path, for each mail.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        Properties lenient = new Properties();
        // Some providers give addresses with dots where the standard has none.
        lenient.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(lenient);
    }
}
