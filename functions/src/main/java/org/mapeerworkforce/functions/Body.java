package org.mapeerworkforce.functions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mapeerworkforce.forms.Form;

/** What came with a request: names with their values, or the reason why it cannot be read. */
sealed interface Body {

    /** More than any form can hold, in bytes. */
    int LARGEST = 64 * 1024;

    /** Every value by its name, in the order sent. */
    record Sent(Map<String, List<String>> values) implements Body {
    }

    /** It cannot be read. */
    record Unreadable(Refused why) implements Body {
    }

    /** Reads the body of a request that sends this form. */
    static Body of(Request request, Form form) {
        if (!isForm(request.header("content-type"))) {
            return new Unreadable(Refused.MEDIA_TYPE);
        }
        if (request.body().length() > (request.base64() ? LARGEST / 3 * 4 + 4 : LARGEST)) {
            return new Unreadable(Refused.TOO_LARGE);
        }
        return bytes(request).map(bytes -> of(bytes, form)).orElse(new Unreadable(Refused.UNREADABLE));
    }

    private static Body of(byte[] bytes, Form form) {
        if (bytes.length > LARGEST) {
            return new Unreadable(Refused.TOO_LARGE);
        }
        return UrlEncoded.decode(bytes).map(values -> once(values, form)).orElse(new Unreadable(Refused.UNREADABLE));
    }

    private static Body once(Map<String, List<String>> values, Form form) {
        boolean twice = values.entrySet().stream().anyMatch(entry -> entry.getValue().size() > 1 && !form.repeats(entry.getKey()));
        return twice ? new Unreadable(Refused.ANSWERED_TWICE) : new Sent(values);
    }

    /** A charset may follow, and can only be the one that our pages are in. */
    private static boolean isForm(String contentType) {
        return contentType.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "").matches("application/x-www-form-urlencoded(;charset=utf-8)?;?");
    }

    private static Optional<byte[]> bytes(Request request) {
        try {
            if (request.base64()) {
                return Optional.of(Base64.getDecoder().decode(request.body()));
            }
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(request.body()));
            return Optional.of(Arrays.copyOf(bytes.array(), bytes.limit()));
        } catch (IllegalArgumentException | CharacterCodingException broken) {
            return Optional.empty();
        }
    }
}
