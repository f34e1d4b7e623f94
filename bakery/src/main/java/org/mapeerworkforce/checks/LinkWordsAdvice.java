package org.mapeerworkforce.checks;

import com.vladsch.flexmark.ast.Link;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mapeerworkforce.forms.Form;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** A link says where it leads, to those as well who hear the links of a page one after another (WCAG 2.2, 2.4.9). */
final class LinkWordsAdvice implements Advice {

    private static final Set<String> EMPTY = Set.of("here", "click here", "click", "this", "this page", "this link", "this site", "this website",
            "link", "page", "more", "read more", "learn more", "more information", "more info", "details", "website", "go", "there");

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.own().keySet().forEach(page -> read(page, advice));
        Stream.concat(site.own().keySet().stream().flatMap(LinkWordsAdvice::minutes), Passage.publishedChart(site.baked().root()).stream()).forEach(passage -> read(site, passage, advice));
        site.baked().forms().all().forEach(form -> read(site, form, advice));
    }

    private static void read(Page page, Faults advice) {
        Passage.nodes(page).filter(Link.class::isInstance).map(Link.class::cast)
                .forEach(link -> read(page.source(), page.line(link.getStartOffset()), link.getText().toString(), link.getUrl().toString(), advice));
        Jsoup.parseBodyFragment(page.summary() == null ? "" : page.summary()).select("a[href]")
                .forEach(link -> read(page.source(), page.keyLine("summary"), link.text(), link.attr("href"), advice));
    }

    private static Stream<Passage> minutes(Page page) {
        return page.meeting() == null || page.meeting().minutes() == null ? Stream.of() : Stream.of(new Passage(page.source(), page.keyLine("minutes"), page.matter().meeting().minutes(), true));
    }

    /** A text among keys, as it was written. */
    private static void read(Inspection site, Passage passage, Faults advice) {
        Passage.LINK.matcher(passage.text()).results().forEach(link -> read(passage.file(), passage.lineOf(link.group(1), site), link.group(1), link.group(2), advice));
    }

    private static void read(Inspection site, Form form, Faults advice) {
        form.links().stream().filter(link -> isEmpty(link.label())).forEach(link -> advice.add(form.file(), new Passage(form.file(), 1, link.label(), true).lineOf(link.label(), site), "the link “" + link.label() + "” does not say where it leads",
                "Write a label that stands alone, like `Print the form`."));
    }

    private static void read(String file, int line, String words, String address, Faults advice) {
        if (isEmpty(words)) {
            advice.add(file, line, "the link “" + words + "” does not say where it leads", "Write it so that it stands alone, like `[the minutes of May](" + address + ")`.");
        }
    }

    private static boolean isEmpty(String words) {
        return EMPTY.contains(words.toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip());
    }
}
