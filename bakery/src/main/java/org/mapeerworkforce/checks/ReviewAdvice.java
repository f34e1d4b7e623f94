package org.mapeerworkforce.checks;

import java.time.LocalDate;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Faults;

/** Somebody reads each page through once a year. A meeting that is over stays as it was. */
final class ReviewAdvice implements Advice {

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.own().keySet().stream().filter(page -> page.meeting() == null).forEach(page -> read(page, today, advice));
    }

    private static void read(Page page, LocalDate today, Faults advice) {
        LocalDate reviewed = page.matter().reviewed();
        if (reviewed != null && reviewed.isAfter(today)) {
            advice.add(page.source(), page.keyLine("reviewed"), "`reviewed` is " + reviewed + ", and that day is still to come", "Write the day on which you read the page, like `reviewed: " + today + "`.");
        } else if (reviewed == null || reviewed.isBefore(today.minusYears(1))) {
            advice.add(page.source(), page.keyLine("reviewed"), reviewed == null ? "nothing says when somebody last read this page through" : "nobody has read this page through since " + reviewed,
                    "Read it, mend what is no longer true, and write `reviewed: " + today + "` above the text.");
        }
    }
}
