package org.mapeerworkforce.checks;

import java.time.LocalDate;
import org.mapeerworkforce.pages.Site;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/** {@code security.txt} "is RECOMMENDED" to hold for "less than a year" (RFC 9116, section 2.5.5), so that somebody looks at it again. */
final class SecurityCheck implements Check {

    static final String KEY = "security-expires";
    private static final int MONTHS = 11;

    @Override
    public void on(Inspection site, Faults faults) {
        LocalDate expires = site.baked().site().securityExpires();
        LocalDate today = site.baked().order().today();
        if (expires.isAfter(today.plusYears(1))) {
            faults.add(Site.FILE, line(site), "`" + KEY + "` is " + expires + ", more than a year ahead", "Write a day within the year, like `" + again(today) + "`.",
                    new Correction(expires.toString(), again(today).toString()));
        }
    }

    /** The day to write when the contact is still right. */
    static LocalDate again(LocalDate today) {
        return today.plusMonths(MONTHS);
    }

    static int line(Inspection site) {
        return Keys.in(site.baked().root(), Site.FILE, new Faults()).line(KEY);
    }
}
