package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.Link;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** A link ends with one bracket: a second one would stand on the page. */
final class LinkEndsCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.baked().pages().forEach(page -> Passage.nodes(page).filter(Link.class::isInstance).map(Link.class::cast).forEach(link -> check(page, link, faults)));
    }

    private static void check(Page page, Link link, Faults faults) {
        String around = String.valueOf(link.getParent().getChars());
        boolean open = count(around, '(') >= count(around, ')');
        if (page.markdown().getChars().safeCharAt(link.getEndOffset()) == ')' && !open) {
            faults.add(page.source(), page.line(link.getStartOffset()), "a `)` too many stands behind the link `" + link.getUrl() + "`", "Take it out.",
                    new Correction(link.getChars() + ")", link.getChars().toString()));
        }
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
