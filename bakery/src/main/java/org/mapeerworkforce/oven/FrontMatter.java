package org.mapeerworkforce.oven;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Keys;

/**
 * The YAML above a page, between two lines of three dashes. This is the one list of its keys.
 *
 * @param title       {@code title}: the page's h1 and its name everywhere; no other page has it
 * @param description {@code description}: one sentence for search results and previews; no other page has it
 * @param type        what kind of page it is, which no key says: see {@link PageTypes}
 * @param status      {@code status}: {@code published}, or {@code draft} to keep it out of the site
 * @param date        {@code date}: not on the site before this day; null for always; no key of a meeting
 * @param expires     {@code expires}: not on the site from this day on; null for never; no key of a meeting
 * @param lang        {@code lang}: the language of the page, as in BCP 47, such as {@code es}; {@code en} if not said
 * @param translates  {@code translates}: the address of the page that this one translates; null for none
 * @param summary     {@code summary}: the page in plain words, ours, drawn above the body and marked; null for none
 * @param verbatim    {@code verbatim}: true where the body is the coalition's own text, word for word
 * @param reviewed    {@code reviewed}: the day on which somebody last read the page through; null for never
 * @param aliases     {@code aliases}: addresses at which the page stood before
 * @param listed      {@code listed}: false keeps the page out of the sitemap, and no other page need link to it
 * @param form        {@code form}: the form on the page, a file of content/forms/; null for none
 * @param meeting     the keys that only a meeting has; null for every other type
 */
public record FrontMatter(String title, String description, String type, Status status, LocalDate date,
        LocalDate expires, String lang, String translates, String summary, boolean verbatim, LocalDate reviewed,
        List<String> aliases, boolean listed, String form, Meeting meeting) {

    private static final String ADDRESS = "/(?:[a-z0-9][a-z0-9-]{0,99}/)*";

    /** Whether the editor wants the page seen. */
    public enum Status {
        PUBLISHED, DRAFT
    }

    /**
     * The keys of a meeting.
     *
     * @param starts  {@code starts}: day and time in the site's time zone, such as {@code 2026-12-09 14:00}
     * @param length  {@code length}: minutes; null where it is not known
     * @param attend  {@code attend}: how to attend, without any link or passcode; null if not said
     * @param state   {@code state}: {@code scheduled}, {@code cancelled} or {@code moved}
     * @param changes {@code changes}: how often day, time or state changed since it was announced (RFC 5545, SEQUENCE)
     * @param agenda  {@code agenda}: a list
     * @param minutes {@code minutes}: what was decided; null until there are any
     */
    public record Meeting(LocalDateTime starts, Duration length, String attend, State state, int changes, List<String> agenda, String minutes) {

        /** Stands in for a start that is missing or cannot be read, which the oven has told. */
        public static final LocalDateTime UNKNOWN = LocalDate.EPOCH.atStartOfDay();

        /** What became of a meeting. */
        public enum State {
            SCHEDULED, CANCELLED, MOVED
        }
    }

    /**
     * Reads the keys above a page.
     *
     * @param type what kind of page it is
     */
    static FrontMatter read(Keys keys, String type) {
        FrontMatter matter = new FrontMatter(
                type.equals(PageTypes.FORM) ? "" : keys.required("title", "Our mission"),
                type.equals(PageTypes.FORM) ? "" : keys.required("description", "One sentence that says what is on this page."),
                type,
                keys.choice("status", Status.PUBLISHED),
                keys.day("date").orElse(null),
                keys.day("expires").orElse(null),
                language(keys),
                address(keys, "translates"),
                keys.text("summary").orElse(null),
                keys.flag("verbatim", false),
                keys.day("reviewed").orElse(null),
                keys.texts("aliases").stream().filter(alias -> isAddress(keys, "aliases", alias)).toList(),
                keys.flag("listed", true),
                keys.text("form").orElse(null),
                type.equals(PageTypes.MEETING) ? meeting(keys) : null);
        if (matter.meeting() == null && keys.lines().containsKey("starts")) {
            elsewhere(keys);
        }
        keys.refuseUnknown();
        return matter;
    }

    /** Whether the page belongs on the site on a day. */
    boolean isPublishedOn(LocalDate day) {
        return status == Status.PUBLISHED && (date == null || !day.isBefore(date)) && (expires == null || day.isBefore(expires));
    }

    /** Whether the page was on the site until its day came. */
    public boolean isOverOn(LocalDate day) {
        return status == Status.PUBLISHED && expires != null && !day.isBefore(expires);
    }

    /** One fault for the whole, and not one for each key that only a meeting has. */
    private static void elsewhere(Keys keys) {
        keys.fault("starts", "`starts` makes this page a meeting, and a meeting belongs into content/meetings/", "Move the file into the folder `content/meetings/`, or take the line out.");
        meeting(keys);
    }

    private static Meeting meeting(Keys keys) {
        if (keys.has("date")) {
            keys.fault("date", "a meeting needs no `date`: `starts` says when it is", "Take the line out.");
        }
        if (keys.has("expires")) {
            keys.fault("expires", "a meeting needs no `expires`: when it is over, it stays among the earlier ones", "Take the line out.");
        }
        if (!keys.has("starts")) {
            keys.missing("starts", "`starts` is missing", "Add a line like `starts: 2026-12-09 14:00`.");
        }
        return new Meeting(
                keys.minute("starts").orElse(Meeting.UNKNOWN),
                keys.number("length").map(minutes -> Duration.ofMinutes(minutes)).orElse(null),
                keys.text("attend").orElse(null),
                keys.choice("state", Meeting.State.SCHEDULED),
                keys.number("changes").orElse(0),
                keys.texts("agenda"),
                keys.text("minutes").orElse(null));
    }

    private static String language(Keys keys) {
        String written = keys.text("lang").orElse("en");
        return Languages.tag(written).orElseGet(() -> {
            Optional<String> code = Languages.code(written);
            keys.fault("lang", "`lang` is `" + written + "`, which is not the code of a language", code.map(right -> "Write `" + right + "`.").orElse("Write a code like `es` for Spanish."),
                    code.map(right -> new Correction(written, right)).orElse(Correction.NONE));
            return "en";
        });
    }

    private static String address(Keys keys, String key) {
        return keys.text(key).filter(written -> isAddress(keys, key, written)).orElse(null);
    }

    private static boolean isAddress(Keys keys, String key, String written) {
        boolean address = written.matches(ADDRESS);
        String meant = "/" + written.toLowerCase(Locale.ROOT).replaceAll("^/+|/+$|\\.(?:md|html)$", "").replace(' ', '-') + "/";
        if (!address) {
            keys.fault(key, "`" + key + "` holds `" + written + "`, which is not an address of this site", "Write it like `/mission/`: small letters, a slash at both ends.",
                    Optional.of(meant).filter(right -> right.matches(ADDRESS)).map(right -> new Correction(written, right)).orElse(Correction.NONE));
        }
        return address;
    }
}
