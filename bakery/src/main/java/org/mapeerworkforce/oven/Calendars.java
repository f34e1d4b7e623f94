package org.mapeerworkforce.oven;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.mapeerworkforce.pages.Site;

/** Meetings as calendar files (RFC 5545). They say how to attend, and never hold a link or a passcode. */
final class Calendars {

    private static final int LONGEST_LINE = 75;
    private static final TimeZoneRegistry ZONES = TimeZoneRegistryFactory.getInstance().createRegistry();

    private Calendars() {
    }

    /** One calendar with these meetings. */
    static String of(List<Meeting> meetings, Site site) {
        Calendar calendar = new Calendar().withProdId("-//" + site.name() + "//EN").withDefaults()
                .withProperty(new Name(site.name()))
                .withComponent(ZONES.getTimeZone(Meeting.ZONE.getId()).getVTimeZone())
                .getFluentTarget();
        meetings.forEach(meeting -> calendar.add(event(meeting, site)));
        return calendar.toString().lines().map(Calendars::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
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

    private static VEvent event(Meeting meeting, Site site) {
        ZonedDateTime starts = meeting.starts().atZone(Meeting.ZONE);
        VEvent event = meeting.length() == null ? new VEvent(starts, meeting.title())
                : new VEvent(starts, starts.plusMinutes(meeting.length()), meeting.title());
        event.replace(new DtStamp(announced(meeting)));
        event.withProperty(new Uid(uid(meeting, site)))
                .withProperty(new Sequence(meeting.page().matter().meeting().changes()))
                .withProperty(status(meeting))
                .withProperty(new Url(URI.create(site.address() + meeting.address())))
                .withProperty(new Description(meeting.attend() == null ? meeting.page().description() : meeting.attend()));
        return event;
    }

    /** A file's name never changes, so neither does the identity of its meeting (RFC 5545, 3.8.4.7). */
    private static String uid(Meeting meeting, Site site) {
        String name = meeting.address().replaceAll("^/meetings/|/$", "");
        return name + "@" + site.address().replaceFirst("^https?://", "");
    }

    /** The bake has no clock here: the same words give the same bytes. */
    private static Instant announced(Meeting meeting) {
        LocalDate announced = meeting.page().matter().date();
        return (announced == null ? meeting.starts().toLocalDate() : announced).atStartOfDay(Meeting.ZONE).toInstant();
    }

    private static Status status(Meeting meeting) {
        return meeting.state().equals("cancelled") ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED;
    }
}
