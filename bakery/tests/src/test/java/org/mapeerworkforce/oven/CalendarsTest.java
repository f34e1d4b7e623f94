package org.mapeerworkforce.oven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mapeerworkforce.Project;

/** The calendar files, as another program reads them. */
class CalendarsTest {

    @TempDir
    Path folder;

    @Test
    void a_meeting_keeps_its_identity_and_counts_its_changes() throws Exception {
        given("starts: 2026-12-09 14:00\nlength: 60\nchanges: 2\nstate: moved\nattend: Online, for members.");
        assertEquals(List.of(
                "DTSTART;TZID=America/New_York:20261209T140000",
                "DTEND;TZID=America/New_York:20261209T150000",
                "SUMMARY:Winter meeting",
                "DTSTAMP:20261209T050000Z",
                "UID:winter@coalition.invalid",
                "SEQUENCE:2",
                "STATUS:CONFIRMED",
                "URL:https://coalition.invalid/meetings/winter/",
                "DESCRIPTION:Online\\, for members."), event("target/site/meetings/winter.ics"));
    }

    @Test
    void a_cancelled_meeting_says_so_and_one_of_unknown_length_has_no_end() throws Exception {
        given("starts: 2026-07-08 09:30\nstate: cancelled\nchanges: 1");
        assertEquals(List.of(
                "DTSTART;TZID=America/New_York:20260708T093000",
                "SUMMARY:Winter meeting",
                "DTSTAMP:20260708T040000Z",
                "UID:winter@coalition.invalid",
                "SEQUENCE:1",
                "STATUS:CANCELLED",
                "URL:https://coalition.invalid/meetings/winter/",
                "DESCRIPTION:We meet."), event("target/site/meetings.ics"));
    }

    @Test
    void a_calendar_is_valid_and_brings_its_time_zone() throws Exception {
        Project project = given("starts: 2026-12-09 14:00");
        for (String file : List.of("target/site/meetings.ics", "target/site/meetings/winter.ics")) {
            Calendar calendar = new CalendarBuilder().build(new StringReader(project.read(file)));
            assertFalse(calendar.validate().hasErrors(), calendar.validate().toString());
            assertTrue(project.read(file).contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"));
            VEvent event = calendar.<VEvent>getComponent("VEVENT").orElseThrow();
            assertEquals("2026-12-09T14:00-05:00", ZonedDateTime.from(event.getDateTimeStart().getDate()).toOffsetDateTime().toString());
        }
    }

    @Test
    void long_lines_are_folded_at_75_octets() {
        Project project = given("starts: 2026-12-09 14:00\nattend: " + "Ünd so weiter, ".repeat(20));
        List<Integer> lengths = project.read("target/site/meetings.ics").lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length).toList();
        assertTrue(lengths.stream().allMatch(length -> length <= 75), lengths.toString());
    }

    private Project given(String keys) {
        Project project = new Project(folder).page("meetings/winter", "title: Winter meeting\ndescription: We meet.\n" + keys, "Text.");
        project.bake();
        return project;
    }

    private List<String> event(String file) {
        String text = Folder.files(folder).get(file);
        return Arrays.asList(text.substring(text.indexOf("BEGIN:VEVENT\r\n") + 14, text.indexOf("\r\nEND:VEVENT")).split("\r\n"));
    }
}
