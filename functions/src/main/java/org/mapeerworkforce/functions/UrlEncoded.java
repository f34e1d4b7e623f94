package org.mapeerworkforce.functions;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decodes {@code application/x-www-form-urlencoded} (WHATWG URL, 5.1), and where that standard
 * guesses, refuses: a broken percent sign or broken UTF-8 is damage, and damage is not stored.
 */
final class UrlEncoded {

    private final byte[] bytes;
    private int position;

    private UrlEncoded(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Every value by its name, in the order sent; empty where anything is damaged. */
    static Optional<Map<String, List<String>>> decode(byte[] bytes) {
        try {
            return Optional.of(new UrlEncoded(bytes).pairs());
        } catch (CharacterCodingException damaged) {
            return Optional.empty();
        }
    }

    private Map<String, List<String>> pairs() throws CharacterCodingException {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        while (position < bytes.length) {
            String name = text("=&");
            String value = bytes[position - 1] == '=' ? text("&") : "";
            if (!name.isEmpty() || !value.isEmpty()) {
                pairs.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
            }
        }
        return pairs;
    }

    /** The text up to one of {@code ends}, which is passed too. */
    private String text(String ends) throws CharacterCodingException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        while (position < bytes.length) {
            byte next = bytes[position++];
            if (ends.indexOf(next) >= 0) {
                break;
            }
            text.write(next == '%' ? percent() : next == '+' ? ' ' : next);
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.toByteArray())).toString();
    }

    private int percent() throws CharacterCodingException {
        return digit() * 16 + digit();
    }

    private int digit() throws CharacterCodingException {
        int value = position < bytes.length ? Character.digit(bytes[position++], 16) : -1;
        if (value < 0) {
            throw new CharacterCodingException();
        }
        return value;
    }
}
