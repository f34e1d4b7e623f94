package org.mapeerworkforce.checks;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** What stands in the file of a page stands on the page: not each type of page shows a summary, or a text of its own. */
final class DrawnCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        site.drawn().forEach((page, document) -> {
            String shown = text(document);
            if (page.summary() != null && !shown.contains(text(Jsoup.parseBodyFragment(page.summary())))) {
                faults.add(page.source(), page.keyLine("summary"), "nobody sees this summary: a page like this shows none", "Take it out" + instead(page));
            }
            for (Element part : Jsoup.parseBodyFragment(page.body()).body().children()) {
                if (!shown.contains(part.text())) {
                    faults.add(page.source(), line(page, part.text(), site), "nobody sees `" + begin(part.text()) + "`: a page like this shows no text of its own", "Take it out" + instead(page));
                    return;
                }
            }
        });
    }

    private static String instead(Page page) {
        return page.drawn() == null ? "." : ", or write it into " + page.drawn().file() + ".";
    }

    private static int line(Page page, String text, Inspection site) {
        return new Passage(page.source(), page.bodyLine(), text, true).lineOf(text.split(" ")[0], site);
    }

    /** Its first words. */
    private static String begin(String text) {
        return Stream.of(text.split(" ")).limit(4).collect(Collectors.joining(" "));
    }

    private static String text(Document document) {
        return document.body().text();
    }
}
