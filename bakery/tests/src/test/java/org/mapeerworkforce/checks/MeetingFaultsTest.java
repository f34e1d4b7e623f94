package org.mapeerworkforce.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No slip makes a meeting vanish, stand there twice, or stand there with a wrong day. */
class MeetingFaultsTest extends Slips {

    private static final String WINTER = "title: Winter meeting\ndescription: We meet.";

    @Test
    void a_day_that_would_hide_a_meeting() {
        project.page("meetings/winter", WINTER + "\ndate: 2027-01-13\nexpires: 2027-01-14\nstarts: 2027-01-13 14:00", "Text.");
        then("content/meetings/winter.md, line 4: a meeting needs no `date`: `starts` says when it is. Take the line out.",
                "content/meetings/winter.md, line 5: a meeting needs no `expires`: when it is over, it stays among the earlier ones. Take the line out.");
    }

    @Test
    void a_title_that_says_another_day() {
        project.page("meetings/2027-01-20", "title: Meeting of January 13, 2027\ndescription: We meet on January 20, 2027, and read the minutes of January 13, 2027.\nstarts: 2027-01-20 14:00", "Text.");
        then("content/meetings/2027-01-20.md, line 2: the title says January 13, 2027, and `starts` says January 20, 2027. Write the day of the meeting in both.");
        thenWrite("title: Meeting of January 20, 2027");
    }

    @Test
    void a_description_of_many_lines_that_says_another_day() {
        project.page("meetings/2027-01-20", "title: Winter meeting\ndescription: >-\n  We meet\n  on Wednesday, Jan. 13th, 2027,\n  online.\nstarts: 2027-01-20 14:00", "Text.");
        then("content/meetings/2027-01-20.md, line 5: the description says Wednesday, Jan. 13th, 2027, and `starts` says Wednesday, January 20, 2027. Write the day of the meeting in both.");
        thenWrite("  on Wednesday, January 20, 2027,");
    }

    @Test
    void a_day_of_the_week_that_is_another_one() {
        project.page("meetings/2027-01-20", "title: Meeting of Tuesday, January 20, 2027\ndescription: We meet on Wednesday, January 20, 2027.\nstarts: 2027-01-20 14:00", "Text.");
        then("content/meetings/2027-01-20.md, line 2: the title says Tuesday, January 20, 2027, and `starts` says Wednesday, January 20, 2027. Write the day of the meeting in both.");
    }

    @Test
    void a_start_that_was_forgotten_when_a_meeting_was_moved() {
        String words = "title: Meeting of February 17, 2027\ndescription: We meet on Wednesday, February 17, at 2:00 pm.\n";
        project.page("meetings/2027-02-10", words + "starts: 2027-02-10 14:00\nstate: moved\nchanges: 1", "Text.");
        then("content/meetings/2027-02-10.md, line 4: the title and the description say February 17, 2027, and `starts` says February 10, 2027. Write `starts: 2027-02-17 14:00`.");
        thenWrite("starts: 2027-02-17 14:00");
        project.page("meetings/2027-02-10", words + "starts: 2027-02-17 14:00\nstate: moved\nchanges: 1", "Text.");
        then();
    }

    @Test
    void words_that_were_forgotten_when_a_meeting_was_moved() {
        project.page("meetings/2027-02-10", "title: Meeting of February 10, 2027\ndescription: We meet on February 10.\nstarts: 2027-02-17 14:00\nstate: moved\nchanges: 1", "Text.");
        then("content/meetings/2027-02-10.md, line 2: the title says February 10, 2027, and `starts` says February 17, 2027. Write the day of the meeting in both.",
                "content/meetings/2027-02-10.md, line 3: the description says February 10, and `starts` says February 17. Write the day of the meeting in both.");
        thenWrite("description: We meet on February 17.");
    }

    @Test
    void a_day_without_its_year() {
        project.page("meetings/winter", "title: Meeting of January 20\ndescription: We meet on Wednesday, Jan. 13, and sometimes in May.\nstarts: 2027-01-20 14:00\nattend: Come on January 19. Tell us by January 10.", "Text.");
        then("content/meetings/winter.md, line 3: the description says Wednesday, Jan. 13, and `starts` says Wednesday, January 20. Write the day of the meeting in both.",
                "content/meetings/winter.md, line 5: `attend` says January 19, and `starts` says January 20. Write the day of the meeting in both.");
    }

    @Test
    void a_time_that_is_another_one() {
        project.page("meetings/winter", "title: Meeting at 2 p.m.\ndescription: We meet at 3:00 pm.\nstarts: 2027-01-20 14:00\nattend: Online, 2:30 to 3:30 pm.", "Text.");
        then("content/meetings/winter.md, line 3: the description says 3:00 pm, and `starts` says 2:00 pm. Write the time of the meeting in both.",
                "content/meetings/winter.md, line 5: `attend` says 2:30, and `starts` says 2:00. Write the time of the meeting in both.");
        thenWrite("description: We meet at 2:00 pm.");
        project.page("meetings/winter", "title: Winter meeting, 2-3 pm\ndescription: We meet from 2:00 until 3:00 pm. The doors open at 1:30 pm.\nstarts: 2027-01-20 14:00\nattend: Ask us by 5 pm.", "Text.");
        then();
    }

    @Test
    void a_text_that_says_another_day_is_advice() {
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00\nagenda: [\"We meet on January 19\", \"Minutes of the meeting of January 6\"]", "Hello.\n\nWe meet on January 13, 2027. We meet again on February 3.");
        then();
        assertEquals(List.of("content/meetings/winter.md, line 5: the page says January 19, and `starts` says January 20. Write the day of the meeting in both, if it is this meeting that is meant.",
                "content/meetings/winter.md, line 10: the page says January 13, 2027, and `starts` says January 20, 2027. Write the day of the meeting in both, if it is this meeting that is meant."), advice("meetings/"));
    }

    @Test
    void a_file_that_is_named_after_another_day() {
        project.page("meetings/2027-01-13", WINTER + "\nstarts: 2027-01-20 14:00", "Text.");
        then("content/meetings/2027-01-13.md, line 4: the file is named after 2027-01-13, and `starts` says 2027-01-20. Was the meeting moved? Then add `state: moved` and `changes: 1`. If not, write the right day at `starts`, or give the file the name 2027-01-20.md.");
        project.page("meetings/2027-01-13", WINTER + "\nstarts: 2027-01-20 14:00\nstate: cancelled\nchanges: 1", "Text.");
        assertEquals(1, project.faults().size());
    }

    @Test
    void a_meeting_that_was_moved_and_then_cancelled_keeps_its_file() {
        project.page("meetings/2027-01-13", WINTER + "\nstarts: 2027-01-20 14:00\nstate: moved\nchanges: 1", "Text.");
        then();
        project.page("meetings/2027-01-13", WINTER + "\nstarts: 2027-01-20 14:00\nstate: cancelled\nchanges: 2", "Text.");
        then();
    }

    @Test
    void a_change_that_no_calendar_would_hear_of() {
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00\nstate: cancelled", "Text.");
        then("content/meetings/winter.md, line 5: the meeting is cancelled, and `changes` is missing: calendars that hold the meeting would not hear of it. Add a line `changes: 1`.");
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00\nstate: moved\nchanges: 0", "Text.");
        then("content/meetings/winter.md, line 6: the meeting is moved, and `changes` is 0: calendars that hold the meeting would not hear of it. Write `changes: 1`.");
        thenWrite("changes: 1");
    }

    @Test
    void two_meetings_at_one_minute() {
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00", "Text.").page("meetings/work", "title: Work meeting\ndescription: We work.\nstarts: 2027-01-20 14:00", "Text.");
        then("content/meetings/work.md, line 4: this meeting starts at the same minute as that of content/meetings/winter.md. Write the right time at `starts`, or take one of the two files away.");
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00\nstate: cancelled\nchanges: 1", "Text.");
        then();
    }

    @Test
    void minutes_of_a_meeting_that_is_still_ahead() {
        project.page("meetings/winter", WINTER + "\nstarts: 2026-11-23 14:00\nminutes: We agreed.", "Text.");
        then("content/meetings/winter.md, line 5: here are minutes of a meeting that is still ahead, on 2026-11-23. Write the plan for the meeting behind `agenda:`, or the right day at `starts`.");
        project.page("meetings/winter", WINTER + "\nstarts: 2026-11-22 14:00\nminutes: We agreed.", "Text.");
        then();
    }

    @Test
    void a_start_that_cannot_be_read_is_told_once() {
        project.page("meetings/2027-01-20", "title: Meeting of January 13, 2027\ndescription: We meet.\nstarts: 2pm", "Text.");
        then("content/meetings/2027-01-20.md, line 4: `starts` is `2pm`, which is not a day and a time. Write it like `2026-12-09 14:00`.");
    }

    @Test
    void an_hour_at_night_is_advice() {
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 02:00", "Text.").page("meetings/work", "title: Work meeting\ndescription: We work.\nstarts: 2027-01-20 07:00", "Text.");
        then();
        assertEquals(List.of("content/meetings/winter.md, line 4: this meeting starts at 2:00 am, before the morning. Did you mean `14:00`?"), advice("meetings/"));
        thenWrite("starts: 2027-01-20 14:00");
    }

    @Test
    void a_meeting_elsewhere() {
        project.page("winter", WINTER + "\nstarts: 2027-01-20 14:00\nlength: 60\nagenda: [Hellos]", "Text.");
        then("content/winter.md, line 4: `starts` makes this page a meeting, and a meeting belongs into content/meetings/. Move the file into the folder `content/meetings/`, or take the line out.");
    }

    @Test
    void a_translated_meeting_is_one_meeting() {
        project.write("templates/meetings.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>${page.body?no_esc}<#list meetings.coming as it>${it.address} </#list>")
                .write("templates/meeting.ftl", "<#ftl output_format=\"HTML\"><h1>${page.title}</h1>${page.body?no_esc}<a href=\"${page.meeting.calendar}\">calendar</a>")
                .page("meetings", "title: Meetings\ndescription: When we meet.", "Text.").page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00", "Text.");
        spanish("starts: 2027-01-20 14:00");
        then();
        project.bake();
        assertTrue(project.read("target/site/meetings/index.html").endsWith("</p>\n/meetings/winter/ "), project.read("target/site/meetings/index.html"));
        assertEquals(1, Pattern.compile("BEGIN:VEVENT").matcher(project.read("target/site/meetings.ics")).results().count());
        assertTrue(project.read("target/site/es/winter/index.html").contains("<a href=\"/meetings/winter.ics\">"));
    }

    @Test
    void a_translated_meeting_that_tells_another_day_or_state() {
        project.page("meetings/winter", WINTER + "\nstarts: 2027-01-20 14:00\nstate: cancelled\nchanges: 1", "Text.");
        spanish("starts: 2027-01-13 14:00");
        then("content/es/winter.md, line 1: `state` is `scheduled` here and `cancelled` in content/meetings/winter.md. Write `state: cancelled`.",
                "content/es/winter.md, line 6: `starts` is `2027-01-13 14:00` here and `2027-01-20 14:00` in content/meetings/winter.md. Write `starts: 2027-01-20 14:00`.");
        thenWrite("starts: 2027-01-20 14:00");
    }

    private void spanish(String keys) {
        project.page("es/winter", "title: Reuni\u00f3n\ndescription: Nos reunimos.\nlang: es\ntranslates: /meetings/winter/\n" + keys, "Texto.");
    }

    private List<String> advice(String part) {
        return project.advice(LocalDate.of(2026, 11, 22)).stream().filter(advice -> advice.contains(part)).toList();
    }
}
