package org.mapeerworkforce.forms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Confirm;

/**
 * One form, whole: every question, every word of every page that belongs to it.
 *
 * @param name         its file without the ending, and its name in the API
 * @param file         where an editor finds it
 * @param address      the page it stands on, such as {@code /join/}
 * @param lang         the language of its words (BCP 47)
 * @param filing       how its submissions are kept apart
 * @param introduction paragraphs above the first question
 * @param links        where else to go from here
 * @param submit       the words on the button
 * @param received     what people see when it is stored
 * @param held         what they see when a person will look at it first
 * @param outage       what they see when the store does not answer
 * @param confirms     the values still open
 */
public record Form(String name, String file, String address, String lang, String title, String description, Filing filing,
        List<String> introduction, List<Link> links, List<Group> groups, String submit, Words words, Ending received, Ending held,
        Notice outage, Kept kept, Honeypot honeypot, List<Confirm> confirms) {

    /** How submissions are kept apart. */
    public enum Filing {
        /** Each stands by itself, gets a receipt code, and waits for an answer. */
        EACH_SUBMISSION,
        /** There is one for each email address; sending again renews it. */
        ONE_PER_ADDRESS
    }

    /** A way to another page. */
    public record Link(String address, String label) {
    }

    /** Questions under one heading. @param hint help for all of them; null for none */
    public record Group(String legend, String hint, List<Field> fields) {
    }

    /**
     * Words around the questions.
     *
     * @param optional   behind the label of a question that need not be answered
     * @param error      before a title and before what is wrong
     * @param problems   above the list of what to put right
     * @param hidden     where characters that nobody can see were taken out of an answer
     * @param changed    where the form is not the one that was opened
     * @param code       above the receipt code
     */
    public record Words(String optional, String error, String problems, String hidden, String changed, String code) {
    }

    /** A page after sending. @param text paragraphs @param nextTitle above @param next what happens next, in order */
    public record Ending(String title, List<String> text, String nextTitle, List<String> next) {
    }

    /** A few paragraphs under a title. */
    public record Notice(String title, List<String> text) {
    }

    /** How long answers stay. @param days until they are deleted @param words the same for people */
    public record Kept(int days, String words) {
    }

    /** A box that people leave empty and programs fill. */
    public record Honeypot(String name, String label) {
    }

    /** Where a browser sends it. */
    public String action() {
        return "/api/forms/" + name;
    }

    /** The page after sending. */
    public String receivedAt() {
        return action() + "/received";
    }

    /** Every question in order. */
    public List<Field> fields() {
        return groups.stream().flatMap(group -> group.fields().stream()).toList();
    }

    /** Every name that a browser may send, in order. */
    public List<String> names() {
        return Stream.concat(fields().stream().flatMap(field -> field.names().stream()), Stream.of(honeypot.name())).toList();
    }

    /** Whether a name may be sent more than once. */
    public boolean repeats(String name) {
        return fields().stream().anyMatch(field -> field.name().equals(name) && field.kind().repeats());
    }

    /** The question whose answer says where to write to. */
    public Optional<Field> addressField() {
        return fields().stream().filter(field -> field.kind() == Kind.EMAIL).findFirst();
    }

    /** Where to write to whoever gave these answers; empty where the form does not ask, or nobody said. */
    public Optional<String> address(Answers answers) {
        return addressField().map(field -> answers.one(field.name())).filter(address -> !address.isEmpty());
    }

    /** Whether it is a list of addresses, each of which must say yes first. */
    public boolean isList() {
        return filing == Filing.ONE_PER_ADDRESS;
    }

    /** The lists that somebody asked for with these answers. */
    public List<String> joined(Answers answers) {
        return fields().stream().filter(field -> field.joins() != null && answers.has(field.name(), Kind.YES)).map(Field::joins).toList();
    }

    /** The same form, with no question but this one. */
    public Form asking(Field field) {
        return new Form(name, file, address, lang, title, description, filing, List.of(), List.of(),
                List.of(new Group(title, null, List.of(field))), submit, words, received, held, outage, kept, honeypot, List.of());
    }
}
