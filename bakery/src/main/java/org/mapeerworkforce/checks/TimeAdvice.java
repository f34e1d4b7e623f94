package org.mapeerworkforce.checks;

import java.time.LocalDate;
import org.mapeerworkforce.oven.FrontMatter;
import org.mapeerworkforce.oven.Meeting;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** What is not there yet, is about to be over, or is over and does not say so. Time passes for everybody: it never stops a change. */
final class TimeAdvice implements Advice {

    private static final int DAYS_AHEAD = 30;

    @Override
    public void on(Inspection site, LocalDate today, Faults advice) {
        site.baked().pages().forEach(page -> comes(page, today, advice));
        site.baked().pages().stream().filter(page -> page.matter().status() == FrontMatter.Status.DRAFT).forEach(page -> draft(page, advice));
        site.baked().published().stream().filter(page -> page.meeting() != null).forEach(page -> minutes(page, page.meeting(), today, advice));
        security(site, today, advice);
        notice(site, today, advice);
    }

    private static void draft(Page page, Faults advice) {
        advice.add(page.source(), page.keyLine("status"), "this page is a draft and not on the site", "Take the line `status: draft` out, or write `status: published`, when it is ready.", new Correction("draft", "published"));
    }

    private static void comes(Page page, LocalDate today, Faults advice) {
        LocalDate date = page.matter().date();
        if (date != null && today.isBefore(date)) {
            advice.add(page.source(), page.keyLine("date"), "this page is not on the site before " + date, "Take the line out if it should be there now.");
        }
    }

    /** Who has read the page through since then knows that it has none. */
    private static void minutes(Page page, Meeting meeting, LocalDate today, Faults advice) {
        LocalDate day = meeting.starts().toLocalDate();
        LocalDate reviewed = page.matter().reviewed();
        boolean without = meeting.known() && day.isBefore(today) && !meeting.state().equals("cancelled") && meeting.minutes() == null;
        if (without && (reviewed == null || !reviewed.isAfter(day))) {
            boolean old = day.isBefore(today.minusYears(1));
            advice.add(page.source(), page.keyLine("starts"), "this meeting was on " + day + (old ? ", more than a year ago" : "") + ", and its page has no minutes",
                    old ? "Write the right year at `starts`, what was decided behind `minutes:`, or `reviewed: " + today + "` if it stays without." : "Write what was decided behind `minutes:`, or `state: cancelled` if it did not take place.");
        }
    }

    private static void security(Inspection site, LocalDate today, Faults advice) {
        LocalDate expires = site.baked().site().securityExpires();
        if (!today.isBefore(expires.minusDays(DAYS_AHEAD))) {
            advice.add(Site.FILE, SecurityCheck.line(site), "security.txt " + (today.isBefore(expires) ? "holds until " : "has not held since ") + expires,
                    "See that its contact is still right, and write `" + SecurityCheck.KEY + ": " + SecurityCheck.again(today) + "`.");
        }
    }

    /** The site itself has forgotten a notice that is over, so its file is asked. */
    private static void notice(Inspection site, LocalDate today, Faults advice) {
        Keys notice = Keys.in(site.baked().root(), Site.FILE, new Faults()).below("notice");
        notice.day("until").filter(today::isAfter).ifPresent(until ->
                advice.add(Site.FILE, notice.line("until"), "this notice has not been on the site since " + until + " was over", "Take it away, or write a later day at `until`."));
    }
}
