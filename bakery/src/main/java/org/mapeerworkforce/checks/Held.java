package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.Optional;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.FrontMatter;
import org.mapeerworkforce.oven.Page;

/**
 * A page that has a file and is not on the site, because the lines above its text say so.
 *
 * @param page the page
 * @param when such as {@code before 2027-03-01}
 * @param line the line that says so
 * @param key  its key
 */
record Held(Page page, String when, int line, String key) {

    /** The page that would stand at an address; empty where there is none, or where it stands there. */
    static Optional<Held> at(String address, Baked baked) {
        boolean stands = baked.published().stream().anyMatch(page -> page.address().equals(address));
        return stands ? Optional.empty() : baked.pages().stream().filter(page -> page.address().equals(address)).findFirst().flatMap(page -> by(page, baked.order().today()));
    }

    private static Optional<Held> by(Page page, LocalDate today) {
        FrontMatter matter = page.matter();
        if (matter.status() == FrontMatter.Status.DRAFT) {
            return Optional.of(of(page, "while it is a draft", "status"));
        }
        if (matter.date() != null && today.isBefore(matter.date())) {
            return Optional.of(of(page, "before " + matter.date(), "date"));
        }
        return Optional.ofNullable(matter.expires()).filter(expires -> !today.isBefore(expires)).map(expires -> of(page, "since " + expires, "expires"));
    }

    private static Held of(Page page, String when, String key) {
        return new Held(page, when, page.keyLine(key), key);
    }

    /** Such as {@code content/mission.md, which is not on the site before 2027-03-01 (`date`, line 5)}. */
    String told() {
        return page.source() + ", which is not on the site " + when + " (`" + key + "`, line " + line + ")";
    }
}
