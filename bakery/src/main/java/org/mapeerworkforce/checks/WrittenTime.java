package org.mapeerworkforce.checks;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A time of day in a sentence, at which something begins.
 *
 * @param text as it was written, such as {@code 2:00 pm}, or {@code 2} in {@code 2 to 3 pm}
 * @param hour from 1 to 12
 * @param half {@code am} or {@code pm}; empty where it was not written
 */
record WrittenTime(String text, int hour, int minute, String half) {

    private static final int HALF_A_DAY = 12;
    private static final String TIME = "(1[0-2]|0?[1-9])(?::([0-5]\\d))?";
    private static final String HALF = " ?(?:([ap])(?:m\\b|\\.m\\.))";
    /** A time, or a range: it begins with its first time. */
    private static final Pattern WRITTEN = Pattern.compile("(?i)(?<![\\d:.])(" + TIME + HALF + ")|(?<![\\d:.])(" + TIME + ")(?: ?[-\u2013] ?| to | until )" + TIME + HALF);
    private static final int RANGE = 5;
    /** What opens, or is over, is not the meeting. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("(?i)\\b(?:(?:until|till|to|by|before|after|[-\u2013])\\s*|(?:open|door|end|clos)\\w*\\W+(?:\\w+\\W+){0,2})$");

    /** Every time at which a text says that something begins. */
    static List<WrittenTime> in(String text) {
        return WRITTEN.matcher(text).results().filter(found -> !OF_SOMETHING_ELSE.matcher(text.substring(0, found.start())).find()).map(WrittenTime::of).toList();
    }

    private static WrittenTime of(MatchResult found) {
        int first = found.group(1) == null ? RANGE : 1;
        String half = first == RANGE ? "" : found.group(first + 3).toLowerCase(Locale.ROOT) + "m";
        return new WrittenTime(found.group(first), Integer.parseInt(found.group(first + 1)), Integer.parseInt(Objects.requireNonNullElse(found.group(first + 2), "0")), half);
    }

    boolean is(LocalTime time) {
        return hour % HALF_A_DAY == time.getHour() % HALF_A_DAY && minute == time.getMinute() && (half.isEmpty() || half.equals(time.getHour() < HALF_A_DAY ? "am" : "pm"));
    }

    /** Another time, written out in the same way. */
    String like(LocalTime time) {
        return DateTimeFormatter.ofPattern("h:mm", Locale.US).format(time) + (half.isEmpty() ? "" : time.getHour() < HALF_A_DAY ? " am" : " pm");
    }
}
