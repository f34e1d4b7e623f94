package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.Link;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** A link says where it leads, to those as well who hear the links of a page one after another (WCAG 2.2, 2.4.9). */
final class LinkWordsAdvice implements Advice {

    private static final Set<String> EMPTY = Set.of("here", "click here", "click", "this", "this page", "this link", "this site", "this website",
            "link", "page", "more", "read more", "learn more", "more information", "more info", "details", "website", "go", "there");

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.own().keySet().forEach(page -> read(page, advice));
    }

    private static void read(Page page, Faults advice) {
        Passage.nodes(page).filter(Link.class::isInstance).map(Link.class::cast)
                .forEach(link -> read(page, page.line(link.getStartOffset()), link.getText().toString(), link.getUrl().toString(), advice));
        Jsoup.parseBodyFragment(page.summary() == null ? "" : page.summary()).select("a[href]")
                .forEach(link -> read(page, page.keyLine("summary"), link.text(), link.attr("href"), advice));
    }

    private static void read(Page page, int line, String words, String address, Faults advice) {
        if (EMPTY.contains(words.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip())) {
            advice.add(page.source(), line, "the link “" + words + "” does not say where it leads", "Write it so that it stands alone, like `[the minutes of May](" + address + ")`.");
        }
    }
}
