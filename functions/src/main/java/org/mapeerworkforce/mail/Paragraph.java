package org.mapeerworkforce.mail;

/**
 * A paragraph of a letter as it is written: words, and at most one link, at their end.
 *
 * @param line on which it begins
 * @param text the words before the link
 * @param link null for none
 */
public record Paragraph(int line, String text, Link link) {

    /**
     * A link.
     *
     * @param words what people read
     * @param to    the name of a link that each sending is told
     */
    public record Link(String words, String to) {
    }

    /** Everything that people read of it but addresses. */
    public String words() {
        return link == null ? text : text + link.words();
    }

    /** The same with the links and facts of one sending. */
    Part with(Values values) {
        boolean isFact = link == null && text.matches("\\{[^{} ]+}");
        return link == null ? new Part(values.in(text), "", "", false, isFact)
                : new Part(values.in(text), values.in(link.words()), values.known().get(link.to()), link.to().equals(Occasion.BUTTON), false);
    }
}
