package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** The headings of a page are an outline: one at the top, the title, and no step left out (WCAG 2.2, 2.4.10). */
final class HeadingsCheck implements Check {

    private static final Pattern RAW = Pattern.compile("(?i)^<h([1-6])\\b");

    @Override
    public void on(Inspection site, Faults faults) {
        site.written().stream().filter(written -> !written.isOfChart()).forEach(written -> check(written, faults));
    }

    private static void check(Written written, Faults faults) {
        // A summary and the minutes stand below a heading that the page gives them.
        int above = written.key().isEmpty() ? 1 : 2;
        for (Node node : written.document().getDescendants()) {
            int level = level(node).orElse(0);
            if (level == 1) {
                faults.add(written.file(), written.line(node.getStartOffset()), "this is a second top heading: the title of the page is the first", "Write `##` instead of `#`.", new Correction("#", "##"));
            } else if (level > above + 1) {
                faults.add(written.file(), written.line(node.getStartOffset()), "this heading skips a step: it has level " + level + " below level " + above, "Write `" + "#".repeat(above + 1) + "` instead of `" + "#".repeat(level) + "`.",
                        new Correction("#".repeat(level), "#".repeat(above + 1)));
            }
            above = level == 0 ? above : level;
        }
    }

    private static OptionalInt level(Node node) {
        if (node instanceof Heading heading) {
            return PastesCheck.isSentence(heading) ? OptionalInt.empty() : OptionalInt.of(heading.getLevel());
        }
        Matcher raw = RAW.matcher(node instanceof HtmlBlock || node instanceof HtmlInline ? node.getChars().toString() : "");
        return raw.find() ? OptionalInt.of(Integer.parseInt(raw.group(1))) : OptionalInt.empty();
    }
}
