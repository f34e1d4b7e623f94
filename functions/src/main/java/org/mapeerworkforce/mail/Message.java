package org.mapeerworkforce.mail;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mapeerworkforce.forms.EmailAddress;

/**
 * One mail, ready to go. One that exists can break out of no header: whatever could is refused.
 *
 * @param to      one address, in ASCII
 * @param subject one line
 * @param text    the mail as plain text
 * @param html    the same as HTML
 * @param headers beyond those that every mail has, in this order
 * @throws Undeliverable where a part is not what it should be
 */
public record Message(String to, String subject, String text, String html, Map<String, String> headers) {

    static final String UNSUBSCRIBE = "List-Unsubscribe";
    static final String ONE_CLICK = "List-Unsubscribe-Post";
    /** RFC 8058, section 3.1: the only value there is. */
    static final String CLICK = "List-Unsubscribe=One-Click";
    static final String AUTOMATIC = "Auto-Submitted";
    private static final Set<String> KNOWN = Set.of(UNSUBSCRIBE, ONE_CLICK, AUTOMATIC);
    /** The longest value that SES takes (API reference, MessageHeader). */
    private static final int LONGEST_VALUE = 870;

    public Message {
        require(to != null && EmailAddress.possible(to), "the address is none");
        require(isText(subject) && isLine(subject), "the subject is not one line");
        require(isText(text) && isText(html), "the words cannot be sent");
        require(headers != null && KNOWN.containsAll(headers.keySet()), "there is a header that no mail of ours has");
        require(headers.values().stream().allMatch(Message::isValue), "a header is not one line of ASCII");
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    /** What can be written in UTF-8, and holds no control but line ends. */
    private static boolean isText(String text) {
        return text != null && StandardCharsets.UTF_8.newEncoder().canEncode(text)
                && text.chars().noneMatch(character -> Character.isISOControl(character) && character != '\n');
    }

    /** No line end, of those either that Unicode has beside ours (U+2028, U+2029). */
    private static boolean isLine(String text) {
        return text.chars().noneMatch(character -> character == '\n' || character == '\u2028' || character == '\u2029');
    }

    private static boolean isValue(String value) {
        return value != null && value.length() <= LONGEST_VALUE && value.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Undeliverable(otherwise);
        }
    }
}
