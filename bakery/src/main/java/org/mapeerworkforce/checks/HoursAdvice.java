package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.mapeerworkforce.oven.Meeting;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** Hours are counted to 24 in a file: {@code 02:00} is at night, and hardly anybody means it. */
final class HoursAdvice implements Advice {

    private static final int MORNING = 7;
    private static final int HALF_A_DAY = 12;

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.baked().pages().stream().filter(page -> page.meeting() != null && page.meeting().known()).forEach(page -> early(page, page.meeting(), advice));
    }

    private static void early(Page page, Meeting meeting, Faults advice) {
        LocalDateTime starts = meeting.starts();
        if (starts.getHour() < MORNING) {
            String later = starts.plusHours(HALF_A_DAY).toLocalTime().toString();
            advice.add(page.source(), page.keyLine("starts"), "this meeting starts at " + meeting.time() + ", before the morning", "Did you mean `" + later + "`?", new Correction(starts.toLocalTime().toString(), later));
        }
    }
}
