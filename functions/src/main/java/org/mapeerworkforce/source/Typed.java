package org.mapeerworkforce.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people type for days, times, numbers and answers, as it is written here; empty where it can mean more than one thing. */
final class Typed {

    private static final Pattern TIME = Pattern.compile("(.+?)(?:,? +(?:at +)?|T)(\\d{1,2})(?::(\\d\\d))?(?::00)? *(?:([ap])\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern HOURS = Pattern.compile("(\\d+(?:\\.5)?) *h(?:ou)?rs?", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTED = Pattern.compile("(\\d+) *(?:minutes?|mins?\\.?|characters?|chars?|letters|days?|times?)", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int HALF_A_DAY = 12;

    private Typed() {
    }

    static Optional<String> flag(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "on" -> Optional.of("true");
            case "no", "n", "off" -> Optional.of("false");
            case "true", "false" -> Optional.of(typed.toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    static Optional<String> day(String typed) {
        return Stream.of("uuuu-M-d", "uuuu/M/d", "M/d/uuuu", "MMMM d, uuuu", "MMMM d uuuu", "MMM d, uuuu", "MMM d uuuu", "d MMMM uuuu", "d MMM uuuu")
                .flatMap(pattern -> parsed(typed.replaceFirst("^\\p{L}+day,? +", ""), pattern).stream()).map(LocalDate::toString).findFirst();
    }

    /** Without "am" or "pm" an hour before one in the afternoon could be either, unless it has two digits. */
    static Optional<String> minute(String typed) {
        Matcher time = TIME.matcher(typed);
        if (!time.matches() || time.group(4) == null && (time.group(3) == null || time.group(2).length() < 2)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(2));
        int minute = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        boolean half = time.group(4) != null;
        int whole = !half ? hour : hour % HALF_A_DAY + (time.group(4).equalsIgnoreCase("p") ? HALF_A_DAY : 0);
        boolean possible = whole < 2 * HALF_A_DAY && minute < MINUTES.intValue() && (!half || hour >= 1 && hour <= HALF_A_DAY);
        return possible ? day(time.group(1)).map(day -> day + " " + LocalTime.of(whole, minute)) : Optional.empty();
    }

    static Optional<String> number(String typed) {
        Matcher hours = HOURS.matcher(typed);
        Matcher counted = COUNTED.matcher(typed);
        return hours.matches() ? Optional.of(new BigDecimal(hours.group(1)).multiply(MINUTES).setScale(0).toString())
                : counted.matches() ? Optional.of(counted.group(1)) : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String typed, String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
        try {
            return Optional.of(LocalDate.parse(typed, formatter));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
