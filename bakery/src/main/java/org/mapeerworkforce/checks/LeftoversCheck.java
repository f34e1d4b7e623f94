package org.mapeerworkforce.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Notes that writers leave for themselves do not reach readers. */
final class LeftoversCheck implements Check {

    /** Their first letters first: most letters of a site begin none of them. */
    static final Pattern LEFT = Pattern.compile("(?=[TFLEClec])\\b(?:TODO\\b|TBD\\b|FIXME\\b|(?i:lorem ipsum\\b|example\\.(?:org|com|net)\\b|confirm:))");

    @Override
    public void on(Inspection site, Faults faults) {
        site.own().forEach((page, document) -> check(site, page, page.title() + "\n" + page.description() + "\n" + document.body().html(), faults));
    }

    private static void check(Inspection site, Page page, String html, Faults faults) {
        Matcher left = LEFT.matcher(html);
        if (left.find()) {
            Origin origin = Origin.of(left.group(), html.substring(left.end()), page, site.sources());
            faults.add(origin.file(), origin.line(), "`" + left.group() + "` would be on the site", "Finish the line, or set `status: draft` until it is finished.");
        }
    }
}
