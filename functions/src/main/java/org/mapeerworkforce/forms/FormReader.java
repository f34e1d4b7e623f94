package org.mapeerworkforce.forms;

import java.util.List;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Keys;

/** Reads one form. This is the one list of its keys. */
final class FormReader {

    private static final int LONGEST_DESCRIPTION = 160;

    private final Keys keys;
    private final Facts facts;
    private final Wording wording;

    FormReader(Keys keys, Facts facts) {
        this.keys = keys;
        this.facts = facts;
        this.wording = new Wording(keys, facts);
    }

    Form form(String name) {
        String who = wording.optional("who");
        Form form = new Form(name, keys.file(), address(), keys.text("lang").orElse("en"),
                wording.required("title", "Become a member"), description(),
                keys.requiredChoice("filing", Form.Filing.EACH_SUBMISSION),
                wording.sentences("introduction"),
                keys.parts("links").stream().map(this::link).toList(),
                keys.parts("groups").stream().map(part -> group(part, who)).toList(),
                wording.required("submit", "Send"),
                words(keys.below("words")),
                ending(keys.below("received")), ending(keys.below("held")), notice(keys.below("outage")),
                kept(keys.below("kept")), honeypot(keys.below("honeypot")),
                keys.confirms());
        keys.refuseUnknown();
        return checked(form);
    }

    private String address() {
        String address = keys.required("address", "/join/");
        if (!address.isEmpty() && !address.matches("/([a-z0-9-]+/)+")) {
            keys.fault("address", "`address` is `" + address + "`", "Write the address of the page, with a slash at both ends, like `/join/`.");
        }
        return address;
    }

    private String description() {
        String description = wording.required("description", "One sentence that says what this form is for.");
        if (Characters.length(description) > LONGEST_DESCRIPTION) {
            keys.fault("description", "`description` has " + Characters.length(description) + " characters", "Shorten it to " + LONGEST_DESCRIPTION + " or fewer.");
        }
        return description;
    }

    private Form.Link link(Keys part) {
        Form.Link link = new Form.Link(part.required("address", "/privacy/"), new Wording(part, facts).required("label", "What we keep"));
        part.refuseUnknown();
        return link;
    }

    private Form.Group group(Keys part, String who) {
        Wording words = new Wording(part, facts);
        Form.Group group = new Form.Group(words.required("legend", "How we can reach you"), words.optional("hint"),
                part.parts("fields").stream().map(field -> new FieldReader(field, facts).field(who)).toList());
        part.refuseUnknown();
        return group;
    }

    private Form.Words words(Keys part) {
        Wording words = new Wording(part, facts);
        Form.Words read = new Form.Words(
                words.required("optional", "you need not answer"),
                words.required("error", "\"Error:\""),
                words.required("problems", "There is something to put right"),
                words.required("hidden", "We took hidden characters out of this answer. Check it, and send the form again"),
                words.required("changed", "This form has changed since you opened it. Look it over, and send it again"),
                words.required("code", "Your receipt code"));
        part.refuseUnknown();
        return read;
    }

    private Form.Ending ending(Keys part) {
        Wording words = new Wording(part, facts);
        Form.Ending ending = new Form.Ending(words.required("title", "We have your application"),
                words.someSentences("text", "Thank you."),
                words.required("next-title", "What happens next"),
                words.someSentences("next", "A coordinator reads your answers."));
        part.refuseUnknown();
        return ending;
    }

    private Form.Notice notice(Keys part) {
        Wording words = new Wording(part, facts);
        Form.Notice notice = new Form.Notice(words.required("title", "We cannot tell whether your form arrived"), words.someSentences("text", "It may have arrived. Sending it again is safe."));
        part.refuseUnknown();
        return notice;
    }

    private static Form.Kept kept(Keys part) {
        int days = part.number("days").orElse(0);
        if (days == 0) {
            part.fault("days", "it is not said for how many days answers stay", "Add a line like `days: 365`.");
        }
        Form.Kept kept = new Form.Kept(days, part.owned("words").orElseGet(() -> part.required("words", "One year.")));
        part.refuseUnknown();
        return kept;
    }

    private Form.Honeypot honeypot(Keys part) {
        Form.Honeypot honeypot = new Form.Honeypot(Names.checked(part, "name", "leave-empty"), new Wording(part, facts).required("label", "Leave this box empty"));
        part.refuseUnknown();
        return honeypot;
    }

    private Form checked(Form form) {
        if (form.fields().isEmpty()) {
            keys.fault("groups", "the form asks nothing", "Add `groups:`, and below it a `legend:` with `fields:`.");
        }
        List<String> ids = Stream.concat(form.names().stream(), form.fields().stream().flatMap(field -> field.options().stream().map(field::id))).toList();
        Names.doubled(ids.stream().filter(name -> !name.isEmpty()).toList()).forEach(name ->
                keys.fault("groups", "two fields have the name `" + name + "`", "Give each field a name of its own."));
        if (form.filing() == Form.Filing.ONE_PER_ADDRESS && form.addressField().filter(Field::required).isEmpty()) {
            keys.fault("filing", "there is to be one submission for each address, but no address must be given", "Add a field with `kind: email` and `required: true`, or write `filing: each-submission`.");
        }
        return form;
    }
}
