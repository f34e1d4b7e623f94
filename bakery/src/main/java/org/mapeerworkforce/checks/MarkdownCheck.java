package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** Signs that were meant as Markdown and are none, and words that Markdown takes for signs: readers would see the one, and not the other. */
final class MarkdownCheck implements Check {

    private static final Pattern NAME = Pattern.compile("\\{\\s*[#.][\\w-]+\\s*}");
    private static final Pattern APART = Pattern.compile("\\[[^\\[\\]]*]( +)\\((?:/|https?:)[^)\\s]*\\)");
    private static final Pattern OPEN = Pattern.compile("\\[[^\\[\\]]*]\\((?:/|https?:)[^)\\s]*$", Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})([^#\\s].*)");

    @Override
    public void on(Inspection site, Faults faults) {
        site.written().forEach(written -> written.document().getDescendants().forEach(node -> check(written, node, faults)));
    }

    private static void check(Written written, Node node, Faults faults) {
        if (node instanceof AttributesNode) {
            braces(written, node, faults);
        } else if (node instanceof Paragraph) {
            links(written, node, faults);
            heading(written, node, faults);
        } else if (node instanceof FencedCodeBlock block && block.getClosingMarker().isEmpty()) {
            faults.add(written.file(), written.line(node.getStartOffset()), "these signs begin a piece of code that never ends", "Take the line out, or write the same signs on a line of their own where it ends.");
        }
    }

    private static void braces(Written written, Node node, Faults faults) {
        String text = node.getChars().toString();
        if (!NAME.matcher(text).matches()) {
            String round = "(" + text.substring(1, text.length() - 1) + ")";
            faults.add(written.file(), written.line(node.getStartOffset()), "`" + text + "` is taken for a sign, and nobody sees it", "Write round brackets, like `" + round + "`.", new Correction(text, round));
        }
    }

    /** Only where it stands as text: what became a link has no such text left. */
    private static void links(Written written, Node paragraph, Faults faults) {
        String text = paragraph.getChars().toString();
        Matcher apart = APART.matcher(text);
        if (apart.find() && shown(paragraph, apart.start(1))) {
            faults.add(written.file(), written.line(paragraph.getStartOffset() + apart.start()), "a blank keeps `" + apart.group() + "` from being a link", "Take the blank out between `]` and `(`.",
                    new Correction(apart.group(), apart.group().replaceFirst("] +\\(", "](")));
        }
        Matcher open = OPEN.matcher(text);
        if (open.find() && shown(paragraph, text.indexOf("](", open.start()) + 1)) {
            faults.add(written.file(), written.line(paragraph.getStartOffset() + open.start()), "`" + open.group() + "` is a link that never ends", "Write `)` behind its address.", new Correction(open.group(), open.group() + ")"));
        }
    }

    private static boolean shown(Node paragraph, int at) {
        int offset = paragraph.getStartOffset() + at;
        for (Node node : paragraph.getDescendants()) {
            if (node instanceof Text && node.getStartOffset() <= offset && offset < node.getEndOffset()) {
                return node.getAncestorOfType(Link.class) == null;
            }
        }
        return false;
    }

    private static void heading(Written written, Node paragraph, Faults faults) {
        Matcher heading = HEADING.matcher(paragraph.getChars().toString());
        if (heading.find()) {
            faults.add(written.file(), written.line(paragraph.getStartOffset()), "this is no heading: a blank is missing behind `" + heading.group(1) + "`", "Write `" + heading.group(1) + " " + heading.group(2) + "`.",
                    new Correction(heading.group(), heading.group(1) + " " + heading.group(2)));
        }
    }
}
