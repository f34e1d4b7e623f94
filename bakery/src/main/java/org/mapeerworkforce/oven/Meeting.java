package org.mapeerworkforce.oven;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mapeerworkforce.pages.Site;

/** A meeting of the coalition, as its page tells of it. */
public record Meeting(Page page) {

    /** Massachusetts keeps its own time: every hour on the site is of this zone. */
    static final ZoneId ZONE = Site.zone();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm", Locale.US);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final int NOON = 12;

    static final Comparator<Meeting> EARLIEST = Comparator.comparing(Meeting::starts).thenComparing(meeting -> meeting.page().source());

    public LocalDateTime starts() {
        return page.matter().meeting().starts();
    }

    /** Whether it is known when it starts. */
    public boolean known() {
        return !starts().equals(FrontMatter.Meeting.UNKNOWN);
    }

    /** When it starts, as its file says it: {@code 2024-11-13 14:00}. */
    public String written() {
        return starts().toString().replace('T', ' ');
    }

    /** Such as {@code Wednesday, November 13, 2024}. */
    public String day() {
        return DAY.format(starts());
    }

    /** Such as {@code 2:00 pm}. */
    public String time() {
        return TIME.format(starts()) + (starts().getHour() < NOON ? " am" : " pm");
    }

    /** When it starts, as in {@code 2024-11-13T14:00:00-05:00}. */
    public String iso() {
        return ISO.format(starts().atZone(ZONE));
    }

    /** When it ends; null where its length is not known. */
    public String isoEnd() {
        return length() == null ? null : ISO.format(starts().plusMinutes(length()).atZone(ZONE));
    }

    /** Minutes; null where they are not known. */
    public Long length() {
        return page.matter().meeting().length() == null ? null : page.matter().meeting().length().toMinutes();
    }

    public String attend() {
        return page.matter().meeting().attend();
    }

    /** {@code scheduled}, {@code cancelled} or {@code moved}. */
    public String state() {
        return page.matter().meeting().state().name().toLowerCase(Locale.ROOT);
    }

    /** How often it changed since it was announced. */
    public int changes() {
        return page.matter().meeting().changes();
    }

    public List<String> agenda() {
        return page.matter().meeting().agenda();
    }

    /** What was decided, as HTML; null until there are any. */
    public String minutes() {
        String minutes = page.matter().meeting().minutes();
        return minutes == null ? null : Markdown.block(minutes);
    }

    public String title() {
        return page.title();
    }

    public String address() {
        return page.address();
    }

    /** The address of its calendar file: one for all languages, because it is one meeting. */
    public String calendar() {
        return page.original().substring(0, page.original().length() - 1) + ".ics";
    }
}
