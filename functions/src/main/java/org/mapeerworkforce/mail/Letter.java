package org.mapeerworkforce.mail;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mapeerworkforce.pages.TemplateFault;

/** One letter: {@code content/mail/NAME.md}. It draws itself with the links and facts of one sending. */
public final class Letter {

    /** RFC 3834, section 5: so that nobody's holiday answers. */
    private static final String GENERATED = "auto-generated";

    private final Occasion occasion;
    private final Words words;
    private final Stationery stationery;

    /**
     * What its file says.
     *
     * @param subject one line, which everybody around may see
     * @param button  the words of the button; null for a letter without one
     * @param body    the paragraphs
     * @param page    the page behind its own link, before anything is done; null for none
     * @param done    the page after that; null for none
     */
    record Words(String subject, String button, List<Paragraph> body, Page page, Page done) {
    }

    /**
     * The words of a page that a letter leads to.
     *
     * @param text   paragraphs
     * @param button the words of its one button; null for none
     */
    public record Page(String title, List<String> text, String button) {
    }

    Letter(Occasion occasion, Words words, Stationery stationery) {
        this.occasion = occasion;
        this.words = words;
        this.stationery = stationery;
    }

    /** Such as {@code confirm}. */
    public String name() {
        return occasion.word();
    }

    /** The file that its words come from. */
    public String file() {
        return Letters.file(occasion.word());
    }

    /** The values that a sending must be told and shows, by name. */
    public List<String> told() {
        return occasion.told();
    }

    public String subject() {
        return words.subject();
    }

    public List<Paragraph> body() {
        return words.body();
    }

    /** The page behind its own link, in its own words: a GET changes nothing, the button does. Null for none. */
    public Page page() {
        return words.page();
    }

    /** The page after the button. Null for none. */
    public Page done() {
        return words.done();
    }

    /**
     * The letter as one person gets it.
     *
     * @param values see {@link #told}, and for a letter of the list {@code leave}; what else is in it is left
     * @throws Undeliverable where the address or a value is missing, or is not what it should be
     */
    public Message message(String to, Map<String, String> values) {
        try {
            return drawn(to, values);
        } catch (TemplateFault broken) { // the check of the words has drawn every letter: here it is damage
            throw new IllegalStateException(broken);
        }
    }

    /** The same to nobody, with made-up links and facts: for whoever checks the words. */
    public Message sample() throws TemplateFault {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(occasion.links().stream(), Stream.of(Occasion.LEAVE_LINK)).forEach(name -> values.put(name, "https://example.org/api/mail/sample"));
        occasion.facts().forEach(name -> values.put(name, "ABCD-2345-WXYZ"));
        return drawn("nobody@example.org", values);
    }

    private Message drawn(String to, Map<String, String> given) throws TemplateFault {
        Values values = Values.of(occasion, given);
        List<Part> parts = words.body().stream().map(paragraph -> paragraph.with(values)).toList();
        return new Message(to, words.subject(), stationery.text(parts), stationery.html(words.subject(), parts), headers(values));
    }

    /** With those by which a mail program offers to leave, in one click and without a page (RFC 8058, section 3.1). */
    private static Map<String, String> headers(Values values) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(Message.AUTOMATIC, GENERATED);
        if (values.known().containsKey(Occasion.LEAVE_LINK)) {
            headers.put(Message.UNSUBSCRIBE, "<" + values.known().get(Occasion.LEAVE_LINK) + ">");
            headers.put(Message.ONE_CLICK, Message.CLICK);
        }
        return headers;
    }
}
