package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.oven.Meeting;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** What the words of a meeting say of its day and its time, beside its {@code starts}. */
final class MeetingWords {

    private final Inspection site;
    private final Page page;
    private final Meeting meeting;
    private final Map<String, String> words = new LinkedHashMap<>();

    MeetingWords(Inspection site, Page page) {
        this.site = site;
        this.page = page;
        this.meeting = page.meeting();
        words.put("title", page.title());
        words.put("description", page.description());
        words.put("attend", Objects.requireNonNullElse(meeting.attend(), ""));
    }

    void check(Faults faults) {
        Optional<LocalDate> agreed = agreed();
        LocalDateTime starts = agreed.map(day -> day.atTime(meeting.starts().toLocalTime())).orElse(meeting.starts());
        agreed.ifPresent(day -> starts(day, starts, faults));
        words.forEach((key, text) -> {
            day(key, text, starts.toLocalDate(), faults);
            time(key, text, starts, faults);
        });
    }

    /** The day that the title and the description say, where {@code starts} alone says another one. A meeting that was moved from that day has old words. */
    private Optional<LocalDate> agreed() {
        List<WrittenDay> title = WrittenDay.in(page.title());
        List<WrittenDay> description = WrittenDay.in(page.description());
        LocalDate day = meeting.starts().toLocalDate();
        return Stream.of(title, description).flatMap(List::stream).noneMatch(written -> written.is(day))
                ? Stream.of(title, description).flatMap(List::stream).sorted((one, other) -> other.year() - one.year()).flatMap(written -> written.date(day.getYear()).stream())
                        .filter(other -> title.stream().anyMatch(written -> written.is(other)) && description.stream().anyMatch(written -> written.is(other)) && !isOld(other)).findFirst()
                : Optional.empty();
    }

    private boolean isOld(LocalDate other) {
        return meeting.state().equals("moved") && page.address().endsWith("/" + other + "/");
    }

    private void starts(LocalDate day, LocalDateTime starts, Faults faults) {
        WrittenDay written = WrittenDay.in(page.title()).stream().filter(one -> one.is(day)).findFirst().orElseThrow();
        faults.add(page.source(), page.keyLine("starts"), "the title and the description say " + written.like(day) + ", and `starts` says " + written.like(meeting.starts().toLocalDate()),
                "Write `starts: " + starts.toString().replace('T', ' ') + "`.", new Correction(meeting.starts().toLocalDate().toString(), day.toString()));
    }

    private void day(String key, String text, LocalDate day, Faults faults) {
        List<WrittenDay> days = WrittenDay.in(text);
        if (!days.isEmpty() && days.stream().noneMatch(written -> written.is(day))) {
            told(key, days.get(0).text(), days.get(0).like(day), "day", faults);
        }
    }

    private void time(String key, String text, LocalDateTime starts, Faults faults) {
        List<WrittenTime> times = WrittenTime.in(text);
        if (!times.isEmpty() && times.stream().noneMatch(written -> written.is(starts.toLocalTime()))) {
            told(key, times.get(0).text(), times.get(0).like(starts.toLocalTime()), "time", faults);
        }
    }

    private void told(String key, String written, String right, String what, Faults faults) {
        faults.add(page.source(), line(key, written), (key.equals("attend") ? "`attend`" : "the " + key) + " says " + written + ", and `starts` says " + right, "Write the " + what + " of the meeting in both.", new Correction(written, right));
    }

    /** A long description goes on over many lines. */
    private int line(String key, String written) {
        List<String> lines = site.sources().getOrDefault(page.source(), List.of());
        for (int line = page.keyLine(key); line <= lines.size(); line++) {
            if (lines.get(line - 1).contains(written)) {
                return line;
            }
        }
        return page.keyLine(key);
    }
}
