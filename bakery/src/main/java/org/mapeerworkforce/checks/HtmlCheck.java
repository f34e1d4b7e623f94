package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** HTML that an editor writes into Markdown is whole, and does nothing that the site promises not to do. */
final class HtmlCheck implements Check {

    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([a-zA-Z][a-zA-Z0-9-]*)([^>]*)>");
    private static final Pattern BROKEN = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]*[^\\n]{0,20}");
    private static final Pattern OPEN_COMMENT = Pattern.compile("<!--(?!(?s:.*?)-->)");
    private static final String NOTE = "<!--";
    private static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");
    /** What Markdown has no sign for, and readers may need: everything else would bring scripts, questions, or parts from elsewhere. */
    private static final Set<String> WELCOME = Set.of("a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure",
            "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup",
            "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr");
    private static final Set<String> QUESTIONS = Set.of("form", "input", "button", "select", "option", "optgroup", "textarea", "label", "fieldset", "legend", "datalist", "output");
    private static final Set<String> LOOKS = Set.of("font", "center", "big", "tt", "strike", "basefont", "marquee", "blink", "nobr", "style");
    private static final Set<String> SAYS = Set.of("href", "id", "class", "lang", "dir", "title", "alt", "src", "width", "height", "cite", "datetime", "start", "reversed", "value", "colspan", "rowspan", "span", "scope", "headers", "abbr", "open", "translate", "role", "rel", "hreflang");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s\"'/=]+)(?:\\s*=\\s*(?:\"[^\"]*\"?|'[^']*'?|[^\\s\"']+))?");

    private record Open(String name, int line) {
    }

    @Override
    public void on(Inspection site, Faults faults) {
        site.written().forEach(written -> check(written, faults));
    }

    private static void check(Written written, Faults faults) {
        Deque<Open> open = new ArrayDeque<>();
        for (Node node : written.document().getDescendants()) {
            if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
                tags(written, node, open, faults);
            } else if (node instanceof Text) {
                text(written, node, faults);
            }
        }
        open.stream().filter(tag -> !isRefused(tag.name())).forEach(tag -> faults.add(written.file(), tag.line(), "`<" + tag.name() + ">` is opened here and never closed", "Write `</" + tag.name() + ">` where it ends."));
    }

    private static void tags(Written written, Node html, Deque<Open> open, Faults faults) {
        Matcher comment = OPEN_COMMENT.matcher(html.getChars());
        if (comment.find()) {
            faults.add(written.file(), written.line(html.getStartOffset() + comment.start()), "`<!--` hides everything that follows it on the page", "Write `-->` where the hidden note ends.");
            return;
        }
        Matcher tag = TAG.matcher(html.getChars().toString().replaceAll("(?s)<!--.*?-->", " "));
        while (tag.find()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            int line = written.line(html.getStartOffset() + tag.start());
            boolean opens = tag.group(1).isEmpty();
            if (opens && isRefused(name) && open.stream().noneMatch(one -> isRefused(one.name()))) {
                refuse(written, name, line, faults);
            } else if (opens && WELCOME.contains(name)) {
                attributes(written, tag.group(3), line, faults);
            }
            if (!isKnown(name)) {
                faults.add(written.file(), line, "`" + tag.group() + "` is taken for HTML, and nobody sees it", "Write it without `<` and `>`.", new Correction(tag.group(), tag.group().replaceAll("[<>]", "")));
            } else if (opens && !VOID.contains(name)) {
                open.push(new Open(name, line));
            } else if (!VOID.contains(name)) {
                close(written, name, line, open, faults);
            }
        }
    }

    private static boolean isKnown(String name) {
        return Tag.isKnownTag(name) || LOOKS.contains(name);
    }

    private static boolean isRefused(String name) {
        return isKnown(name) && !WELCOME.contains(name);
    }

    private static void close(Written written, String name, int line, Deque<Open> open, Faults faults) {
        if (!open.isEmpty() && open.peek().name().equals(name)) {
            open.pop();
        } else {
            faults.add(written.file(), line, "`</" + name + ">` closes something that is not open", open.isEmpty() ? "Take it out." : "Close `<" + open.peek().name() + ">` of line " + open.peek().line() + " first.");
        }
    }

    private static void refuse(Written written, String name, int line, Faults faults) {
        if (QUESTIONS.contains(name)) {
            faults.add(written.file(), line, "`<" + name + ">` does not work on this site: the questions of a form are in content/forms/", "Take it out.");
        } else if (LOOKS.contains(name)) {
            faults.add(written.file(), line, "`<" + name + ">` does not work on this site: every page looks the same way", "Take it out. For words that matter, write `**like this**`.");
        } else {
            faults.add(written.file(), line, "`<" + name + ">` does not work on this site: pages are words, without scripts or parts from elsewhere", "Take it out.");
        }
    }

    private static void attributes(Written written, String attributes, int line, Faults faults) {
        ATTRIBUTE.matcher(attributes).results().filter(one -> !isWelcome(one.group(1).toLowerCase(Locale.ROOT))).limit(1)
                .forEach(one -> faults.add(written.file(), line, "`" + one.group(1) + (one.group().contains("=") ? "=" : "") + "` does not work on this site", "Take it out."));
    }

    private static boolean isWelcome(String attribute) {
        return SAYS.contains(attribute) || attribute.startsWith("aria-");
    }

    private static void text(Written written, Node text, Faults faults) {
        int note = text.getChars().toString().indexOf(NOTE.substring(0, 2));
        if (note >= 0 && written.document().getChars().subSequence(text.getStartOffset() + note).startsWith(NOTE)) {
            faults.add(written.file(), written.line(text.getStartOffset() + note), "readers see `<!--` and what follows it, as this note never ends", "Write `-->` where the hidden note ends.");
            return;
        }
        Matcher broken = BROKEN.matcher(text.getChars());
        if (broken.find()) {
            faults.add(written.file(), written.line(text.getStartOffset() + broken.start()), "`" + broken.group().strip() + "` looks like HTML and cannot be read as such", "Close its quotes and its `>`, or write `&lt;` for a less-than sign.");
        }
    }
}
