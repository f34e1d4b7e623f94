package org.mapeerworkforce.functions;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways to write a text in a form's body: all of them are read alike. */
enum Encoding {
    /** As browsers do. */
    USUAL,
    /** A percent sign for each byte. */
    EVERYTHING,
    /** A percent sign only where there must be one. */
    LEAST;

    static final List<Encoding> ALL = List.of(values());
    private static final String DIGITS = "0123456789aBcDeF";

    void write(String text, StringBuilder body) {
        text.codePoints().forEach(character -> {
            if (character == ' ' && this != EVERYTHING) {
                body.append('+');
            } else if (plain(character)) {
                body.appendCodePoint(character);
            } else {
                percent(character, body);
            }
        });
    }

    private boolean plain(int character) {
        return switch (this) {
            case USUAL -> character < 128 && (Character.isLetterOrDigit(character) || "*-._".indexOf(character) >= 0);
            case EVERYTHING -> false;
            case LEAST -> "%&=+ ".indexOf(character) < 0;
        };
    }

    private static void percent(int character, StringBuilder body) {
        for (byte one : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            body.append('%').append(DIGITS.charAt(one >> 4 & 15)).append(DIGITS.charAt(one & 15));
        }
    }
}
