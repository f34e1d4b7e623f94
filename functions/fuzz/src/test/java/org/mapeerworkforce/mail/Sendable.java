package org.mapeerworkforce.mail;

import java.util.List;
import java.util.Map;

/** What a mail may be made of, written out once more beside the code: each sign is looked at by itself, without a pattern. */
final class Sendable {

    private static final List<String> HEADERS = List.of("List-Unsubscribe", "List-Unsubscribe-Post", "Auto-Submitted");
    private static final int LONGEST_VALUE = 870;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SIGNS = "!#$%&'*+-/=?^_`{|}~.";
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_ADDRESS = 254;

    private Sendable() {
    }

    static boolean mail(String to, String subject, String text, String html, Map<String, String> headers) {
        return address(to) && line(subject) && text(text) && text(html) && HEADERS.containsAll(headers.keySet()) && headers.values().stream().allMatch(Sendable::value);
    }

    /** RFC 5321 and RFC 5322, without quotes, comments and numbers in brackets; the domain as our forms keep it. */
    static boolean address(String address) {
        int sign = address.lastIndexOf('@');
        if (sign < 1 || sign > LONGEST_LOCAL || address.length() > LONGEST_ADDRESS) {
            return false;
        }
        List<String> labels = List.of(address.substring(sign + 1).split("\\.", -1));
        return only(address.substring(0, sign), LETTERS + CAPITALS + DIGITS + SIGNS) && labels.size() > 1 && labels.stream().allMatch(Sendable::label) && !only(labels.get(labels.size() - 1), DIGITS);
    }

    /** The address of a page, in letters that no mail program ends a link at. */
    static boolean link(String link) {
        if (!link.startsWith("http://") && !link.startsWith("https://")) {
            return false;
        }
        String[] parts = link.substring(link.indexOf("//") + 2).split("/", 2);
        String[] host = parts[0].split(":", -1);
        return within(host[0], LETTERS + CAPITALS + DIGITS + ".-", 253) && host.length <= 2 && (host.length < 2 || within(host[1], DIGITS, 5))
                && (parts.length < 2 || parts[1].isEmpty() || within(parts[1], LETTERS + CAPITALS + DIGITS + "._~/?=&%+-", 400));
    }

    /** Up to six groups of capitals and digits. */
    static boolean code(String code) {
        List<String> groups = List.of(code.split("-", -1));
        return groups.size() <= 6 && groups.stream().allMatch(group -> within(group, CAPITALS + DIGITS, 20));
    }

    static boolean value(String value) {
        return value.length() <= LONGEST_VALUE && value.chars().allMatch(sign -> sign >= 0x20 && sign < 0x7F);
    }

    static boolean line(String text) {
        return text(text) && "\n\u2028\u2029".chars().noneMatch(end -> text.indexOf(end) >= 0);
    }

    /** No control but a line end, and no half of a character. */
    static boolean text(String text) {
        return text.codePoints().allMatch(sign -> sign == '\n' || sign >= 0x20 && sign < 0x7F || sign > 0x9F && (sign < 0xD800 || sign > 0xDFFF));
    }

    private static boolean label(String label) {
        return within(label, LETTERS + DIGITS + "-", LONGEST_LABEL) && label.charAt(0) != '-' && label.charAt(label.length() - 1) != '-';
    }

    private static boolean within(String text, String signs, int longest) {
        return !text.isEmpty() && text.length() <= longest && only(text, signs);
    }

    private static boolean only(String text, String signs) {
        return text.chars().allMatch(sign -> signs.indexOf(sign) >= 0);
    }
}
