package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Nearest;

/** Text that was pasted from a letter or a word processor means something else here than it did there. */
final class PastesCheck implements Check {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern BULLET = Pattern.compile("(?m)^((?:[•·‣▪◦●]|[–—](?= )|[-*+](?=\u00A0|&nbsp;))(?:\\s|\u00A0|&nbsp;)*)(\\S.*)$");
    private static final String BAR = "|";
    /** Signs that mean something in other Markdown, and what to write here. */
    private static final Map<String, String> TYPED = Map.of(
            "**", "Write `**like this**`, without a blank inside, or take it out.",
            "~~", "Take it out: nothing is struck through here.");
    private static final Pattern BOX = Pattern.compile("\\[[ xX]](?!\\()");
    private static final List<String> ENTITIES = List.of("&nbsp;", "&amp;", "&lt;", "&gt;", "&quot;", "&ndash;", "&mdash;", "&hellip;", "&shy;", "&copy;", "&ntilde;", "&eacute;", "&aacute;", "&iacute;", "&oacute;", "&uacute;");

    @Override
    public void on(Inspection site, Faults faults) {
        site.written().forEach(written -> written.document().getDescendants().forEach(node -> check(written, node, faults)));
    }

    private static void check(Written written, Node node, Faults faults) {
        if (node instanceof Heading heading && isSentence(heading)) {
            int dashes = heading.getClosingMarker().getStartOffset();
            faults.add(written.file(), written.line(dashes), "this line makes a heading of the paragraph above it", "Leave an empty line above it, or take it out.");
        } else if (node instanceof IndentedCodeBlock && node.getAncestorOfType(ListItem.class) == null) {
            indented(written, node, faults);
        } else if (node instanceof TableBlock) {
            table(written, node, faults);
        } else if (node instanceof Paragraph) {
            bullets(written, node, faults);
            bars(written, node, faults);
        } else if (node instanceof ListItem item) {
            box(written, item, faults);
        } else if (node instanceof HtmlEntity) {
            entity(written, node, faults);
        } else if (node instanceof LinkRef reference && !reference.isDefined() && reference.getChars().startsWith("[^")) {
            faults.add(written.file(), written.line(node.getStartOffset()), "`" + node.getChars() + "` stands on the page as it is typed: there are no footnotes here", "Write the note into the text, in brackets.");
        } else if (node instanceof Text && node.getAncestorOfType(Code.class) == null) {
            typed(written, node, faults);
        }
    }

    /** Lines of dashes or of equal signs below a text make a heading of it, and of a whole paragraph nobody means one. */
    static boolean isSentence(Heading heading) {
        return heading.isSetextHeading() && (heading.getText().endsWith(".") || heading.getText().length() > LONGEST_HEADING);
    }

    private static void indented(Written written, Node code, Faults faults) {
        String all = written.document().getChars().toString();
        int start = all.lastIndexOf('\n', Math.max(0, code.getStartOffset() - 1)) + 1;
        String line = all.substring(start).lines().findFirst().orElse("");
        String words = line.strip();
        String blank = line.substring(0, line.indexOf(words));
        faults.add(written.file(), written.line(code.getStartOffset()), (blank.contains("\t") ? "the tab" : "the blanks") + " in front of `" + begin(words) + "` make" + (blank.contains("\t") ? "s" : "") + " code of it", "Begin the line with its first word.", new Correction(line, words));
    }

    private static String begin(String words) {
        return String.join(" ", Stream.of(words.split(" ")).limit(4).toList());
    }

    private static void bullets(Written written, Node paragraph, Faults faults) {
        Matcher bullet = BULLET.matcher(paragraph.getChars());
        if (bullet.find()) {
            String sign = bullet.group(1).replace("&nbsp;", " ").replace('\u00A0', ' ').strip();
            boolean dash = "-*+".contains(sign);
            faults.add(written.file(), written.line(paragraph.getStartOffset() + bullet.start()), dash ? "the blank behind `" + sign + "` is not a plain one, and makes no list" : "`" + sign + "` makes no list", "Write `- ` in front of each part of the list.", new Correction(bullet.group(), "- " + bullet.group(2)));
        }
    }

    private static void bars(Written written, Node paragraph, Faults faults) {
        List<String> rows = paragraph.getChars().toString().lines().filter(line -> line.contains(BAR)).toList();
        if (rows.size() > 1) {
            int at = paragraph.getStartOffset() + paragraph.getChars().toString().indexOf(rows.get(0));
            long cells = Stream.of(rows.get(0).strip().replaceAll("^\\||\\|$", "").split("\\|", -1)).count();
            faults.add(written.file(), written.line(at), "this is no table: the line of dashes is missing below its head", "Add the line `|" + "---|".repeat((int) cells) + "` below this one, and leave an empty line above it.");
        }
    }

    private static void table(Written written, Node table, Faults faults) {
        List<Node> rows = descendants(table).filter(node -> node instanceof TableRow).toList();
        int head = rows.isEmpty() ? 0 : cells(rows.get(0));
        rows.stream().filter(row -> cells(row) != head).findFirst().ifPresent(row -> faults.add(written.file(), written.line(row.getStartOffset()),
                "the head of this table has " + counted(head) + ", and this line has " + cells(row), "Write " + counted(head) + ", with `|` between them."));
    }

    private static String counted(int cells) {
        return cells + (cells == 1 ? " cell" : " cells");
    }

    private static int cells(Node row) {
        return descendants(row).filter(node -> node instanceof TableCell).mapToInt(cell -> ((TableCell) cell).getSpan()).sum();
    }

    private static Stream<Node> descendants(Node node) {
        return StreamSupport.stream(node.getDescendants().spliterator(), false);
    }

    private static void typed(Written written, Node text, Faults faults) {
        String shown = text.getChars().toString();
        TYPED.forEach((sign, write) -> {
            int at = shown.indexOf(sign);
            if (at >= 0) {
                faults.add(written.file(), written.line(text.getStartOffset() + at), "`" + sign + "` stands on the page as it is typed", write);
            }
        });
    }

    private static void box(Written written, ListItem item, Faults faults) {
        Matcher box = BOX.matcher(item.getFirstChild() == null ? "" : item.getFirstChild().getChars());
        if (box.lookingAt()) {
            faults.add(written.file(), written.line(item.getFirstChild().getStartOffset()), "`" + box.group() + "` stands on the page as it is typed", "Take it out: nobody can tick a box here.");
        }
    }

    private static void entity(Written written, Node entity, Faults faults) {
        String typed = entity.getChars().toString();
        if (!typed.startsWith("&#") && !Entities.isNamedEntity(name(typed))) {
            Optional<String> near = Nearest.to(typed, ENTITIES);
            faults.add(written.file(), written.line(entity.getStartOffset()), "`" + typed + "` stands on the page as it is typed", near.map(right -> "Did you mean `" + right + "`?").orElse("Write the sign itself."),
                    near.map(right -> new Correction(name(typed), name(right))).orElse(Correction.NONE));
        }
    }

    private static String name(String entity) {
        return entity.substring(1, entity.length() - 1);
    }
}
