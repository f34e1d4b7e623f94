package org.mapeerworkforce.oven;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The meetings of a site, seen from a day.
 *
 * @param all    every meeting once, in the language in which it was first written, the earliest first
 * @param coming those of today and later, the earliest first
 * @param past   those before today, the latest first
 */
public record Meetings(List<Meeting> all, List<Meeting> coming, List<Meeting> past) {

    static Meetings on(LocalDate today, List<Page> pages) {
        List<Meeting> all = pages.stream().filter(page -> page.meeting() != null && page.matter().translates() == null).map(Page::meeting).sorted(Meeting.EARLIEST).toList();
        Predicate<Meeting> past = meeting -> meeting.starts().toLocalDate().isBefore(today);
        return new Meetings(all, all.stream().filter(past.negate()).toList(), all.stream().filter(past).sorted(Meeting.EARLIEST.reversed()).toList());
    }

    /** The next meeting that will take place; null where none is on the calendar. */
    public Meeting next() {
        return coming.stream().filter(meeting -> !meeting.state().equals("cancelled")).findFirst().orElse(null);
    }
}
