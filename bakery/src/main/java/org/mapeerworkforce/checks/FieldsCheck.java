package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.mapeerworkforce.source.Faults;

/** What stands behind a key has words that readers see, and in a cell of the chart nothing else. */
final class FieldsCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.written().stream().filter(written -> !written.key().isEmpty() && !written.swallows()).forEach(written -> check(written, faults));
    }

    private static void check(Written written, Faults faults) {
        Node html = written.isOfChart() ? html(written) : null;
        if (html != null) {
            faults.add(written.file(), written.line(html.getStartOffset()), "`" + html.getChars().toString().strip().replaceAll("\\s+", " ") + "` is HTML, and the chart shows words alone", "Take it out.");
        } else if (Jsoup.parseBodyFragment(written.html()).text().isBlank()) {
            faults.add(written.file(), written.line(), "nobody sees a word of this `" + written.key() + "`", "Write it in words.");
        } else if (written.isOfChart() && !isOneParagraph(written)) {
            faults.add(written.file(), written.line(), "the chart has room for one paragraph here, and this is more", "Write one or two sentences, without headings or lists.");
        }
    }

    private static Node html(Written written) {
        return StreamSupport.stream(written.document().getDescendants().spliterator(), false).filter(node -> node instanceof HtmlBlockBase || node instanceof HtmlInlineBase).findFirst().orElse(null);
    }

    private static boolean isOneParagraph(Written written) {
        Node first = written.document().getFirstChild();
        return first instanceof Paragraph && first.getNext() == null;
    }
}
