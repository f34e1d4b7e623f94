package org.mapeerworkforce.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail for those who read no HTML. */
final class PlainText {

    /** RFC 5322, section 2.1.1, asks for 78 or fewer; two are left for whoever quotes it. */
    private static final int WIDEST = 76;

    private PlainText() {
    }

    /** Paragraphs with an empty line between them, and the foot below. */
    static String of(List<Part> parts, List<String> foot) {
        String below = foot.stream().map(PlainText::wrapped).collect(Collectors.joining("\n"));
        return Stream.concat(parts.stream().map(Part::plain), Stream.of(below)).collect(Collectors.joining("\n\n")) + "\n";
    }

    /** The text in lines of at most 76 characters, broken between words. */
    static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int width = 0;
        for (String word : text.split(" ")) {
            boolean fits = width + 1 + word.length() <= WIDEST;
            lines.append(width == 0 ? "" : fits ? " " : "\n").append(word);
            width = width > 0 && fits ? width + 1 + word.length() : word.length();
        }
        return lines.toString();
    }
}
