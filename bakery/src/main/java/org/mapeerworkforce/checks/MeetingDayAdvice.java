package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** A text or an agenda that says when this meeting is, says the day of {@code starts}. It may well speak of other meetings, so this stops nobody. */
final class MeetingDayAdvice implements Advice {

    private static final Pattern MEETING = Pattern.compile("(?i)\\bmeet");
    private static final Pattern ANOTHER = Pattern.compile("(?i)\\b(?:next|last|previous|earlier|again|minutes|notes|agreed|decided|moved|instead)\\b");

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.baked().pages().stream().filter(page -> page.meeting() != null && page.meeting().known()).forEach(page -> read(site, page, advice));
    }

    private static void read(Inspection site, Page page, Faults advice) {
        Stream<Passage> agenda = page.meeting().agenda().stream().map(item -> new Passage(page.source(), page.keyLine("agenda"), item, true));
        Stream.concat(agenda, Passage.body(page).stream()).forEach(passage -> Reading.sentences(passage.text()).stream()
                .filter(sentence -> MEETING.matcher(sentence).find() && !ANOTHER.matcher(sentence).find())
                .forEach(sentence -> day(site, page, passage, WrittenDay.in(sentence), advice)));
    }

    private static void day(Inspection site, Page page, Passage passage, List<WrittenDay> days, Faults advice) {
        LocalDate day = page.meeting().starts().toLocalDate();
        if (!days.isEmpty() && days.stream().noneMatch(written -> written.is(day))) {
            advice.add(page.source(), passage.lineOf(days.get(0).text(), site), "the page says " + days.get(0).text() + ", and `starts` says " + days.get(0).like(day), "Write the day of the meeting in both, if it is this meeting that is meant.");
        }
    }
}
