package org.mapeerworkforce.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/** A mail as a mail program reads it (Jakarta Mail), which knows nothing of who wrote it. */
public record Arrived(MimeMessage mail) {

    /** Some providers give addresses with dots where the standard has none. */
    private static final Session SESSION = session();

    public static Arrived of(String wire) {
        try {
            return new Arrived(new MimeMessage(SESSION, new ByteArrayInputStream(wire.getBytes(StandardCharsets.UTF_8))));
        } catch (MessagingException broken) {
            throw new AssertionError(wire, broken);
        }
    }

    private static Session session() {
        // Otherwise it looks for this through the whole class path, for each mail.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
        Properties lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        return Session.getInstance(lenient);
    }

    /** Every header, in the order of the mail, one line for each. */
    public List<String> headers() {
        try {
            List<String> lines = new ArrayList<>();
            for (Header header : Collections.list(mail.getAllHeaders())) {
                lines.add(header.getName() + ": " + header.getValue());
            }
            return lines;
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    /** The names of the headers, each as often as it comes. */
    public List<String> names() {
        return headers().stream().map(line -> line.substring(0, line.indexOf(':'))).toList();
    }

    /** The two parts, text and HTML, each with its type. */
    public List<String> parts() {
        try {
            Multipart parts = (Multipart) mail.getContent();
            List<String> all = new ArrayList<>();
            for (int i = 0; i < parts.getCount(); i++) {
                all.add(parts.getBodyPart(i).getContentType() + "\n" + parts.getBodyPart(i).getContent());
            }
            return all;
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** Everybody who gets it. */
    public List<String> recipients() {
        try {
            return List.of(mail.getAllRecipients()).stream().map(Object::toString).toList();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }
}
