package org.mapeerworkforce.oven;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.pages.Site;

/**
 * Meetings as calendar files (RFC 5545). They say how to attend, and never hold a link or a passcode.
 *
 * <p>Written by hand: a library that can read every calendar there is costs a bake more than all its
 * pages. The tests read the files with one.
 */
final class Calendars {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    /** The rules since 2007, in the Energy Policy Act of 2005: the site has no older meeting. */
    private static final String ZONE = """
            BEGIN:VTIMEZONE
            TZID:America/New_York
            BEGIN:DAYLIGHT
            TZNAME:EDT
            TZOFFSETFROM:-0500
            TZOFFSETTO:-0400
            DTSTART:20070311T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:EST
            TZOFFSETFROM:-0400
            TZOFFSETTO:-0500
            DTSTART:20071104T020000
            RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    private Calendars() {
    }

    /** One calendar with these meetings. */
    static String of(List<Meeting> meetings, Site site) {
        Stream<String> head = Stream.of("BEGIN:VCALENDAR", "PRODID:-//" + site.name() + "//EN", "CALSCALE:GREGORIAN", "VERSION:2.0", "NAME:" + text(site.name()));
        Stream<String> body = Stream.concat(ZONE.lines(), meetings.stream().flatMap(meeting -> event(meeting, site)));
        return Stream.concat(Stream.concat(head, body), Stream.of("END:VCALENDAR")).map(Calendars::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> event(Meeting meeting, Site site) {
        return Stream.of("BEGIN:VEVENT",
                "DTSTART" + local(meeting.starts()),
                meeting.length() == null ? "" : "DTEND" + local(meeting.starts().plusMinutes(meeting.length())),
                "SUMMARY:" + text(meeting.title()),
                "DTSTAMP:" + announced(meeting),
                "UID:" + uid(meeting, site),
                "SEQUENCE:" + meeting.changes(),
                "STATUS:" + (meeting.state().equals("cancelled") ? "CANCELLED" : "CONFIRMED"),
                "URL:" + site.address() + meeting.address(),
                "DESCRIPTION:" + text(meeting.attend() == null ? meeting.page().description() : meeting.attend()),
                "END:VEVENT").filter(line -> !line.isEmpty());
    }

    private static String local(LocalDateTime time) {
        return ";TZID=" + Meeting.ZONE.getId() + ":" + TIME.format(time);
    }

    /** A backslash stands before each backslash, semicolon and comma, and for a line end (RFC 5545, 3.3.11). */
    private static String text(String words) {
        return words.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n");
    }

    /** A file's name never changes, so neither does the identity of its meeting (RFC 5545, 3.8.4.7). */
    private static String uid(Meeting meeting, Site site) {
        String name = meeting.address().replaceAll("^/meetings/|/$", "");
        return name + "@" + site.address().replaceFirst("^https?://", "");
    }

    /** The bake has no clock here: the same words give the same bytes. */
    private static String announced(Meeting meeting) {
        return TIME.format(meeting.starts().toLocalDate().atStartOfDay(Meeting.ZONE).withZoneSameInstant(ZoneOffset.UTC)) + "Z";
    }

    /** "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break" (RFC 5545, 3.1). */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            int width = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += width;
        }
        return folded.toString();
    }
}
