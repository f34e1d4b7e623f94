package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Faults;

/** Words that put the person first, from the list that the coalition owns. */
final class RespectAdvice implements Advice {

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        WordList list = WordList.read(site.baked().root(), new Faults());
        Stream<Passage> pages = site.own().keySet().stream().filter(page -> page.lang().startsWith("en")).flatMap(page -> Passage.of(page).stream());
        Stream.of(pages, Passage.chart(site.baked().root()).stream(), Passage.letters(site).stream(), Passage.data(site)).flatMap(passages -> passages)
                .forEach(passage -> read(site, passage, list, advice));
    }

    private static void read(Inspection site, Passage passage, WordList list, Faults advice) {
        String text = list.without(passage.text());
        list.entriesIn(text).forEach(entry -> read(site, passage, text, entry, advice));
    }

    private static void read(Inspection site, Passage passage, String text, WordList.Entry entry, Faults advice) {
        entry.in(text).ifPresent(word -> advice.add(passage.file(), passage.lineOf(word, site), "“" + word + "” can hurt. " + entry.reason().replaceFirst("\\.$", ""),
                "Better: " + entry.use() + ". Keep it where somebody says it of themself. See " + entry.source()));
    }
}
