package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day in a sentence.
 *
 * @param text    as it was written, such as {@code Wednesday, January 13, 2027} or {@code Jan. 13, 2027}
 * @param weekday {@code wed}; empty where it was not written
 * @param month   {@code jan}
 */
record WrittenDay(String text, String weekday, String month, int day, int year) {

    private static final int LETTERS = 3;
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\b(?:(mon|tues|wednes|thurs|fri|satur|sun)day,? )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter LONGEST = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);

    /** Every day that a text names in English, with its year. */
    static List<WrittenDay> in(String text) {
        return WRITTEN.matcher(text).results().map(found -> new WrittenDay(found.group(), found.group(1) == null ? "" : letters(found.group(1)),
                letters(found.group(2)), Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)))).toList();
    }

    boolean is(LocalDate date) {
        return day == date.getDayOfMonth() && year == date.getYear() && month.equals(letters(date.getMonth().name()))
                && (weekday.isEmpty() || weekday.equals(letters(date.getDayOfWeek().name())));
    }

    /** Another day, written out in the same way. */
    String like(LocalDate date) {
        return (weekday.isEmpty() ? LONG : LONGEST).format(date);
    }

    private static String letters(String name) {
        return name.substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }
}
