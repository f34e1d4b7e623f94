package org.mapeerworkforce.mail;

import java.util.Map;

/** One mail, ready to be sent. @param headers more headers than every mail has, by name */
public record Message(String to, String subject, String text, String html, Map<String, String> headers) {
}
