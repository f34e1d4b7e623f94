package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.mapeerworkforce.oven.Chart;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Our own words can be read after eight years of school (WCAG 2.2, 3.1.5). */
final class ReadingAdvice implements Advice {

    private static final double HARDEST = 8;

    /** The formula was made for whole passages: of a few words it says nothing. */
    private static final int FEWEST_WORDS = 20;

    private record Sentence(Passage passage, String text) {
    }

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.baked().pages().stream().filter(page -> page.summary() != null && page.lang().startsWith("en")).forEach(page -> summary(site, page, advice));
        site.own().keySet().stream().filter(page -> page.lang().startsWith("en")).forEach(page -> read(site, "page", page.source(), Stream.concat(Passage.meetingSentences(page, site).stream(), Passage.body(page).stream()).toList(), advice));
        site.baked().forms().all().stream().filter(form -> form.lang().startsWith("en")).forEach(form -> read(site, "form", form.file(), Passage.form(form, site), advice));
        read(site, "chart", Chart.FILE, Passage.publishedChart(site.baked().root()), advice);
        Passage.letters(site).stream().collect(Collectors.groupingBy(Passage::file)).forEach((file, passages) -> read(site, "letter", file, passages, advice));
    }

    /** A summary is there to be plain, so even a short one is judged. */
    private static void summary(Inspection site, Page page, Faults advice) {
        String text = Jsoup.parseBodyFragment(page.summary()).text();
        double grade = Reading.grade(text);
        if (grade > HARDEST) {
            hardest(site, "summary", page.source(), List.of(new Passage(page.source(), page.keyLine("summary"), text, true)), grade, advice);
        }
    }

    private static void read(Inspection site, String what, String file, List<Passage> all, Faults advice) {
        List<Passage> passages = all.stream().filter(Passage::sentences).map(Passage::shown).toList();
        String text = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
        double grade = Reading.grade(text);
        if (grade > HARDEST && Reading.words(text).size() >= FEWEST_WORDS) {
            hardest(site, what, file, passages, grade, advice);
        }
    }

    private static void hardest(Inspection site, String what, String file, List<Passage> passages, double grade, Faults advice) {
        passages.stream().flatMap(passage -> Reading.sentences(passage.text()).stream().map(text -> new Sentence(passage, text)))
                .max(Comparator.comparingDouble(sentence -> Reading.grade(sentence.text())))
                .ifPresent(hardest -> advice.add(file, hardest.passage().lineOf(Passage.begin(hardest.text()), site), String.format(Locale.ROOT, "the %s reads at school grade %.1f, and its hardest sentence is “%s”", what, grade, hardest.text()),
                        "Say it in shorter sentences and shorter words. Grade 6 is good, 8 is the most."));
    }
}
