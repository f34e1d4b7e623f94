package org.mapeerworkforce.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A day in a sentence.
 *
 * @param text    as it was written, such as {@code Wednesday, January 13, 2027} or {@code Jan. 13}
 * @param weekday {@code wed}; empty where it was not written
 * @param month   {@code jan}
 * @param year    0 where it was not written
 */
record WrittenDay(String text, String weekday, String month, int day, int year) {

    private static final int LETTERS = 3;
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Without its year, a day is one only where its month is written as a name: people may 10 times say something else. */
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:(?i:(mon|tues|wednes|thurs|fri|satur|sun)day),? )?"
            + "(?:(?i:(" + String.join("|", MONTHS) + ")[a-z]*)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})"
            + "|(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.? (\\d{1,2})(?:st|nd|rd|th)?)\\b");
    private static final int YEARLESS = 5;
    /** A day until which something is to be done is not the day of the meeting. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("(?i)\\b(?:until|till|by|before|after|since)\\s+$");

    /** Every day that a text names in English. */
    static List<WrittenDay> in(String text) {
        return WRITTEN.matcher(text).results().filter(found -> !OF_SOMETHING_ELSE.matcher(text.substring(0, found.start())).find()).map(WrittenDay::of).toList();
    }

    private static WrittenDay of(MatchResult found) {
        String weekday = found.group(1) == null ? "" : letters(found.group(1));
        return found.group(YEARLESS) == null ? new WrittenDay(found.group(), weekday, letters(found.group(2)), Integer.parseInt(found.group(3)), Integer.parseInt(found.group(4)))
                : new WrittenDay(found.group(), weekday, letters(found.group(YEARLESS)), Integer.parseInt(found.group(YEARLESS + 1)), 0);
    }

    boolean is(LocalDate date) {
        return day == date.getDayOfMonth() && (year == 0 || year == date.getYear()) && month.equals(letters(date.getMonth().name()))
                && (weekday.isEmpty() || weekday.equals(letters(date.getDayOfWeek().name())));
    }

    /** The day itself; empty where no calendar has it. @param otherwise its year where it was not written */
    Optional<LocalDate> date(int otherwise) {
        try {
            return Optional.of(LocalDate.of(year == 0 ? otherwise : year, MONTHS.indexOf(month) + 1, day)).filter(this::is);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Another day, written out in the same way. */
    String like(LocalDate date) {
        return DateTimeFormatter.ofPattern((weekday.isEmpty() ? "" : "EEEE, ") + "MMMM d" + (year == 0 ? "" : ", uuuu"), Locale.US).format(date);
    }

    private static String letters(String name) {
        return name.substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }
}
