package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** An abbreviation is explained once on each page that has it (WCAG 2.2, 3.1.4). */
final class AbbreviationsAdvice implements Advice {

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:(?:\\p{Lu}\\.){2,}|(\\p{Lu}{2,6})s?\\b)");

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        Set<String> known = new HashSet<>(WordList.read(site.baked().root(), new Faults()).known());
        known.add(site.baked().site().shortName());
        site.own().forEach((page, document) -> read(site, passages(site, page), document.text(), known, advice));
    }

    /** What stands on a page in our own words, from whichever file. */
    private static List<Passage> passages(Inspection site, Page page) {
        List<Passage> form = page.drawn() == null ? List.of() : Passage.form(page.drawn(), site);
        List<Passage> chart = page.type().equals("chart") ? Passage.publishedChart(site.baked().root()) : List.of();
        return Stream.of(Passage.of(page), form, chart).flatMap(List::stream).map(Passage::shown).toList();
    }

    private static void read(Inspection site, List<Passage> passages, String whole, Set<String> known, Faults advice) {
        Set<String> told = new HashSet<>(known);
        for (Passage passage : passages) {
            Matcher found = ABBREVIATION.matcher(passage.text());
            while (found.find()) {
                String name = found.group(1) == null ? found.group() : found.group(1);
                if (told.add(name) && !isExplained(name, whole)) {
                    advice.add(passage.file(), passage.lineOf(name, site), "nothing on this page says what " + name + " is short for", "Write it out at the first place: the whole name, and then (" + name + ").");
                }
            }
        }
    }

    /** Whether the page has "Family Partners (FP)", "FP is short for", "FP for short", or the words with these initials. */
    private static boolean isExplained(String name, String page) {
        String quoted = Pattern.quote(name);
        return Pattern.compile("\\(" + quoted + "s?\\b|" + quoted + "s?,? (?:\\(|is short for|are short for|stands for|for short|for \\p{Lu})|\\b" + initials(name)).matcher(page).find();
    }

    /** Words that begin with the letters of a name, small words between them. */
    private static String initials(String name) {
        return name.replace(".", "").chars().mapToObj(letter -> (char) letter + "\\p{Ll}+").collect(Collectors.joining("(?:[\\s-]+\\p{Ll}{1,3})*[\\s-]+"));
    }
}
