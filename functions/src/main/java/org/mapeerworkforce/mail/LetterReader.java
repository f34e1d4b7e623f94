package org.mapeerworkforce.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Facts;
import org.mapeerworkforce.forms.Wording;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Fenced;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Utf8;

/** Reads the file of one letter: keys between lines of dashes, and the text below, which {@link BodyReader} reads. */
final class LetterReader {

    private static final String BEGIN = "Begin it with `---`, a `subject:` line and another `---`.";
    private static final String SUBJECT = "Please confirm your email address";
    /** What a phone shows of a subject, and a little more. */
    private static final int LONGEST_SUBJECT = 60;
    /** What a locked phone shows of a letter. */
    private static final int OPENING = 100;
    private static final Pattern LINE_END = Pattern.compile("[\\p{Cntrl}\u2028\u2029]");

    private final String file;
    private final Occasion occasion;
    private final Facts facts;
    private final Pattern givesAway;
    private final Faults faults;
    private final Fenced fenced;
    private final Keys keys;

    /** @param givesAway finds a word that nobody else should see */
    LetterReader(Path root, Occasion occasion, Facts facts, Pattern givesAway, Faults faults) {
        this.file = Letters.file(occasion.word());
        this.occasion = occasion;
        this.facts = facts;
        this.givesAway = givesAway;
        Faults unreadable = new Faults();
        String written = Utf8.read(root, file, unreadable);
        this.fenced = Fenced.of(file, written, "letter", BEGIN, unreadable.isEmpty() ? unreadable : new Faults());
        // A file that cannot be read at all has no other fault.
        this.faults = unreadable.isEmpty() ? faults : new Faults();
        faults.addAll(unreadable.list());
        this.keys = Keys.of(file, fenced.keysLine(), fenced.keys(), this.faults);
    }

    /** The letter; one with gaps, where something is wrong with it. */
    Letter letter(Stationery stationery) {
        String subject = subject();
        String button = occasion.links().contains(Occasion.BUTTON) ? new Wording(keys, facts).required(Occasion.BUTTON, "Yes, put me on the list") : null;
        Letter.Page page = occasion.asks() ? page(keys.below("page"), facts, button == null ? "That was not me" : button) : null;
        Letter.Page done = occasion.asks() ? page(keys.below("done"), facts, null) : null;
        keys.refuseUnknown();
        List<Paragraph> body = new BodyReader(file, occasion, facts, faults).paragraphs(fenced, button);
        opening(body);
        return new Letter(occasion, new Letter.Words(subject, button, body, page, done), stationery);
    }

    /** The words of a page. @param usual its button, where it does not say; null for a page that needs none */
    static Letter.Page page(Keys keys, Facts facts, String usual) {
        Wording wording = new Wording(keys, facts);
        Letter.Page page = new Letter.Page(wording.required("title", "You are on the list"),
                wording.someSentences("text", "Thank you."), Optional.ofNullable(wording.optional("button")).orElse(usual));
        keys.refuseUnknown();
        return page;
    }

    private String subject() {
        String subject = new Wording(keys, facts).required("subject", SUBJECT);
        if (LINE_END.matcher(subject).find()) {
            keys.fault("subject", "the subject has a line end or another hidden sign in it", "Write it on one line, like `subject: " + SUBJECT + "`.");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            keys.fault("subject", "the subject has " + subject.length() + " characters", "Say it in " + LONGEST_SUBJECT + " or fewer: phones cut the rest off.");
        }
        Matcher word = givesAway.matcher(subject);
        if (word.find()) {
            keys.fault("subject", "the subject says “" + word.group() + "”, and others may see it on a shared screen", "Write a subject that could be from anybody, like `" + SUBJECT + "`.");
        }
        return subject;
    }

    private void opening(List<Paragraph> body) {
        String text = body.stream().map(Paragraph::words).collect(Collectors.joining(" "));
        Matcher word = givesAway.matcher(text.substring(0, Math.min(OPENING, text.length())));
        if (word.find()) {
            faults.add(file, body.get(0).line(), "the letter begins with “" + word.group() + "”, and others may see that on a locked phone",
                    "Say it later: the first " + OPENING + " characters should tell nobody anything.");
        }
    }
}
