package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.oven.FrontMatter;
import org.mapeerworkforce.oven.Meeting;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** A meeting says one day in every place, and a calendar hears of each change. */
final class MeetingsCheck implements Check {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    @Override
    public void on(Inspection site, Faults faults) {
        List<Page> meetings = site.baked().pages().stream().filter(page -> page.meeting() != null && page.meeting().known()).toList();
        meetings.forEach(page -> {
            new MeetingWords(site, page).check(faults);
            name(page, page.meeting(), faults);
            changes(page, page.meeting(), faults);
            minutes(page, page.meeting(), site.baked().order().today(), faults);
        });
        together(meetings, faults);
    }

    /** The file keeps its name when a meeting moves, and the meeting its identity: then its state says so. */
    private static void name(Page page, Meeting meeting, Faults faults) {
        String name = page.address().replaceFirst(".*/(.*)/$", "$1");
        String day = meeting.starts().toLocalDate().toString();
        boolean moved = meeting.state().equals("moved") || meeting.state().equals("cancelled") && meeting.changes() > 1;
        if (name.matches(DAY) && !name.equals(day) && !moved) {
            faults.add(page.source(), page.keyLine("starts"), "the file is named after " + name + ", and `starts` says " + day,
                    "Was the meeting moved? Then add `state: moved` and `changes: 1`. If not, write the right day at `starts`, or give the file the name " + day + ".md.");
        }
    }

    private static void changes(Page page, Meeting meeting, Faults faults) {
        if (!meeting.state().equals("scheduled") && meeting.changes() == 0) {
            boolean written = page.keyLines().containsKey("changes");
            faults.add(page.source(), page.keyLine(written ? "changes" : "state"), "the meeting is " + meeting.state() + ", and " + (written ? "`changes` is 0" : "`changes` is missing") + ": calendars that hold the meeting would not hear of it",
                    written ? "Write `changes: 1`." : "Add a line `changes: 1`.", written ? new Correction("0", "1") : Correction.NONE);
        }
    }

    private static void minutes(Page page, Meeting meeting, LocalDate today, Faults faults) {
        LocalDate day = meeting.starts().toLocalDate();
        if (page.matter().meeting().minutes() != null && day.isAfter(today)) {
            faults.add(page.source(), page.keyLine("minutes"), "here are minutes of a meeting that is still ahead, on " + day, "Write the plan for the meeting behind `agenda:`, or the right day at `starts`.");
        }
    }

    private static void together(List<Page> meetings, Faults faults) {
        Map<LocalDateTime, Page> seen = new HashMap<>();
        for (Page page : meetings) {
            FrontMatter matter = page.matter();
            boolean counts = matter.translates() == null && matter.meeting().state() != FrontMatter.Meeting.State.CANCELLED;
            Page first = counts ? seen.putIfAbsent(matter.meeting().starts(), page) : null;
            if (first != null) {
                faults.add(page.source(), page.keyLine("starts"), "this meeting starts at the same minute as that of " + first.source(), "Write the right time at `starts`, or take one of the two files away.");
            }
        }
    }
}
