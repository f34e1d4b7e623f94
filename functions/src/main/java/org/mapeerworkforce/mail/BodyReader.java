package org.mapeerworkforce.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mapeerworkforce.forms.Facts;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Fenced;
import org.mapeerworkforce.source.Nearest;

/**
 * Reads the text of a letter, which is less than Markdown, so that it can be drawn without it:
 * paragraphs, with an empty line between them. One may end with a link, {@code [words](leave)};
 * one that is {@code {button}} alone is the button; and {@code {code}} or
 * {@code {contact-email}} stands for a fact. A paragraph whose fact nobody has given is left out.
 */
final class BodyReader {

    private static final String PLAIN = "Letters are paragraphs, with an empty line between them; one may end with a link, like `[Leave the list](leave)`.";
    private static final Pattern LINK = Pattern.compile("(?s)([^\\[\\]]*)\\[([^\\[\\]]+)]\\(([^()\\s]+)\\)\\.?");
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#+|>|[-*+]|\\d+[.)]) |[*_]{2}|`|</?[a-zA-Z!]|!?\\[|]\\(|^[-=*_]{3,}$");
    private static final String BUTTON = "{" + Occasion.BUTTON + "}";

    private final String file;
    private final Occasion occasion;
    private final Facts facts;
    private final Faults faults;
    /** What somebody meant to show, and wrote with a slip: that is told already. */
    private final Set<String> meant = new HashSet<>();

    BodyReader(String file, Occasion occasion, Facts facts, Faults faults) {
        this.file = file;
        this.occasion = occasion;
        this.facts = facts.and(occasion.facts());
        this.faults = faults;
    }

    /** @param button the words of the button; null for a letter without one */
    List<Paragraph> paragraphs(Fenced fenced, String button) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> gathered = new ArrayList<>();
        List<String> lines = new ArrayList<>(fenced.text().lines().toList());
        lines.add("");
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                gathered.add(lines.get(i).strip());
            } else if (!gathered.isEmpty()) {
                paragraph(fenced.textLine() + i - gathered.size(), gathered, button).ifPresent(paragraphs::add);
                gathered.clear();
            }
        }
        refuseSilence(fenced.textLine(), paragraphs);
        return List.copyOf(paragraphs);
    }

    private Optional<Paragraph> paragraph(int line, List<String> lines, String button) {
        String text = oneLine(String.join(" ", lines));
        if (text.equals(BUTTON) && button != null) {
            return Optional.of(new Paragraph(line, "", new Paragraph.Link(button, Occasion.BUTTON)));
        }
        if (text.contains(BUTTON) && button != null) {
            meant.add(Occasion.BUTTON);
            fault(line, lines, BUTTON, "`" + BUTTON + "` stands among words", "Put it on a line of its own, with an empty line above and below.", Correction.NONE);
            return Optional.empty();
        }
        Optional<String> unknown = facts.unknown(text);
        unknown.ifPresent(name -> unknown(line, lines, name, button));
        return unknown.isPresent() ? Optional.empty() : facts.fill(text).map(BodyReader::oneLine).flatMap(filled -> linked(line, lines, filled));
    }

    private void unknown(int line, List<String> lines, String name, String button) {
        List<String> sayable = new ArrayList<>(facts.known().keySet());
        if (button != null) {
            sayable.add(0, Occasion.BUTTON);
        }
        Optional<String> near = Nearest.to(name, sayable);
        near.ifPresent(meant::add);
        fault(line, lines, "{" + name + "}", "`{" + name + "}` is nothing that this letter can say",
                near.map(right -> "Did you mean `{" + right + "}`?").orElse("Write the words themselves, or one of " + sayable.stream().map(one -> "`{" + one + "}`").collect(Collectors.joining(", ")) + "."),
                near.map(right -> new Correction("{" + name + "}", "{" + right + "}")).orElse(Correction.NONE));
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private Optional<Paragraph> linked(int line, List<String> lines, String text) {
        Matcher link = LINK.matcher(text);
        String words = link.matches() ? link.group(1) : text;
        for (int i = 0; i < lines.size(); i++) {
            Matcher markdown = MARKDOWN.matcher(link.matches() ? lines.get(i).replaceAll("\\[|]\\([^()]*\\)\\.?$", "") : lines.get(i));
            if (markdown.find()) {
                faults.add(file, line + i, "`" + markdown.group().strip() + "` means nothing in a letter", PLAIN);
                return Optional.empty();
            }
        }
        return Optional.of(new Paragraph(line, words, link.matches() ? link(line, lines, link) : null));
    }

    private Paragraph.Link link(int line, List<String> lines, Matcher link) {
        String to = link.group(3);
        if (!occasion.links().contains(to)) {
            Optional<String> near = Nearest.to(to, occasion.links());
            near.ifPresent(meant::add);
            fault(line, lines, "(" + to + ")", "the link leads to `" + to + "`, which this letter knows nothing of", "Write `" + String.join("` or `", occasion.links()) + "` there.",
                    near.map(right -> new Correction("(" + to + ")", "(" + right + ")")).orElse(Correction.NONE));
        }
        return new Paragraph.Link(link.group(2), to);
    }

    /** A letter that does not show what it is sent for is worse than none. */
    private void refuseSilence(int line, List<Paragraph> paragraphs) {
        String shown = paragraphs.stream().map(paragraph -> paragraph.text() + (paragraph.link() == null ? "" : "{" + paragraph.link().to() + "}")).collect(Collectors.joining());
        occasion.told().stream().filter(name -> !meant.contains(name) && !shown.contains("{" + name + "}")).forEach(name -> faults.add(file, line, "the letter never shows `" + name + "`", written(name)));
    }

    private String written(String name) {
        return name.equals(Occasion.BUTTON) ? "Put a line `" + BUTTON + "` where the button should stand, with an empty line above and below."
                : occasion.links().contains(name) ? "End a paragraph with a link like `[words that say what it does](" + name + ")`."
                : "Write `{" + name + "}` where it should stand.";
    }

    /** At the line of the paragraph on which a part of it stands. */
    private void fault(int line, List<String> lines, String part, String wrong, String write, Correction correction) {
        int at = lines.stream().filter(one -> one.contains(part)).findFirst().map(lines::indexOf).orElse(0);
        faults.add(file, line + at, wrong, write, correction);
    }
}
