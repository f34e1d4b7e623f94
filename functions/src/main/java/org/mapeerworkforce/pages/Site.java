package org.mapeerworkforce.pages;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.forms.Facts;
import org.mapeerworkforce.source.Confirm;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;

/**
 * The facts of the site, from {@code content/site.yml}. A value that its owner has not given yet,
 * and that the pages do without, is null.
 *
 * @param address         where the site stands, with https and without a slash at the end
 * @param repository      where its files can be edited
 * @param contactEmail    where the public may write
 * @param criterion       who can be a member, in the words that an applicant affirms
 * @param languageHelp    how to ask for another language or an interpreter
 * @param notice          what everybody must know today, such as a snow day
 * @param help            who to call for help now
 * @param menu            the main navigation
 * @param securityExpires the day until which {@code security.txt} holds (RFC 9116, section 2.5.5)
 * @param confirms        the values still open
 */
public record Site(String name, String shortName, String description, String address, String repository,
        String contactEmail, String postalAddress, String muchWebsite, String criterion,
        String officialChart, String languageHelp, Notice notice, List<HelpLine> help, List<MenuItem> menu,
        LocalDate securityExpires, List<Confirm> confirms) {

    /** The file that all of this comes from. */
    public static final String FILE = "content/site.yml";

    private static final String WEB = "https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9._~/?=&%#-]*)?";
    /** Pages are addressed by adding to it, so it ends without a slash. */
    private static final String WHOLE = "https?://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*";
    private static final String EMAIL = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";

    /** @param until the last day on which it is shown */
    public record Notice(String text, LocalDate until) {
    }

    /** A sentence with a number in it. @param call the number to dial, as it is printed */
    public record HelpLine(String before, String call, String after) {

        private static final int AREA_CODE_AND_NUMBER = 10;
        private static final int WITH_THE_COUNTRY = 11;
        /** A short number of three digits, or one of ten as in North America, alone or behind its 1. */
        private static final String DIALLED = "[0-9]{3}|1?[0-9]{10}";
        private static final String PRINTED = "[0-9 ().+-]+";

        /** The number as a link (RFC 3966): a short one is dialled as it is. */
        public String link() {
            return "tel:" + (digits().length() == AREA_CODE_AND_NUMBER ? "+1" : digits().length() == WITH_THE_COUNTRY ? "+" : "") + digits();
        }

        private boolean dials() {
            return call.matches(PRINTED) && digits().matches(DIALLED);
        }

        private String digits() {
            return call.replaceAll("\\D", "");
        }
    }

    /** @param address the page, @param label its name in the navigation */
    public record MenuItem(String address, String label) {
    }

    /**
     * Reads the facts below {@code root}, and adds what is wrong with them to {@code faults}.
     *
     * @param today a notice is left out when its last day is over
     */
    public static Site read(Path root, LocalDate today, Faults faults) {
        Keys keys = Keys.in(root, FILE, faults);
        Site site = new Site(
                keys.required("name", "Massachusetts Peer Workforce Coalition"),
                keys.required("short-name", "MAPWC"),
                keys.required("description", "A coalition of ..."),
                whereItStands(keys),
                address(keys, "repository", WHOLE, "https://github.com/mapeerworkforce/site").orElse(null),
                address(keys, "contact-email", EMAIL, "name@mapeerworkforce.org").orElse(null),
                keys.requiredOwned("postal-address", "Street, city, MA and ZIP code").orElse(null),
                address(keys, "much-website", WEB, "https://mapeerworkforce.org").orElse(null),
                keys.requiredOwned("criterion", "I work, train or volunteer in a peer role.").orElse(null),
                address(keys, "official-chart", WEB, "https://mapeerworkforce.org/chart").orElse(null),
                keys.requiredOwned("language-help", "This site is in English for now.").orElse(null),
                keys.has("notice") && !beside(keys) ? notice(keys.below("notice"), today) : null,
                some(keys, "help", "nobody to call", "{before: Call or text, call: 988, after: \". It is free, at any hour.\"}").map(Site::helpLine).toList(),
                some(keys, "menu", "no page", "{address: /mission/, label: Mission}").map(Site::menuItem).toList(),
                keys.requiredDay("security-expires", "2027-11-15").orElse(LocalDate.EPOCH),
                keys.confirms());
        keys.refuseUnknown();
        return site;
    }

    /** Where the coalition's days begin and end. Asked for, not kept: all rules of all zones are read for it, and a form needs none. */
    public static ZoneId zone() {
        return ZoneId.of("America/New_York");
    }

    /** The day that it is where the coalition is: elsewhere the next one may have begun. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** The facts that the words of a form or a letter may name. */
    public Facts facts() {
        return new Facts(Map.of(
                "address", Optional.of(address),
                "contact-email", fact("contact-email", contactEmail),
                "criterion", fact("criterion", criterion),
                "language-help", fact("language-help", languageHelp),
                "name", Optional.of(name),
                "postal-address", fact("postal-address", postalAddress)));
    }

    /** One that is missing and not open is told at its own file, and not again wherever it is named. */
    private Optional<String> fact(String key, String value) {
        boolean open = confirms.stream().anyMatch(confirm -> confirm.key().equals(key));
        return Optional.ofNullable(value).or(() -> open ? Optional.empty() : Optional.of(""));
    }

    /** Every page, letter and calendar names it, so a draft stands where the owner has not said it. */
    private static String whereItStands(Keys keys) {
        String example = "https://mapeerworkforce.org";
        Optional<String> address = address(keys, "address", WHOLE, example);
        if (keys.confirms().stream().anyMatch(open -> open.key().equals("address") && !open.effects().contains(Confirm.Effect.SHOW))) {
            keys.fault("address", "nothing stands for `address` until its owner answers", "Write `effect: [show, block]` below it, and a line like `value: " + example + "`.");
        }
        return address.orElse("");
    }

    private static Stream<Keys> some(Keys keys, String key, String none, String example) {
        List<Keys> parts = keys.parts(key);
        if (parts.isEmpty()) {
            keys.fault(key, "`" + key + "` names " + none, "Write `" + key + ":` and below it lines like `  - " + example + "`.");
        }
        return parts.stream();
    }

    private static Optional<String> address(Keys keys, String key, String form, String example) {
        return keys.requiredOwned(key, example).filter(written -> {
            if (!written.matches(form)) {
                keys.fault(key, "`" + key + "` is `" + written + "`, which is not an address that works", "Write it like `" + example + "`.");
            }
            return written.matches(form);
        });
    }

    /** Without blanks in front, the keys of a notice stand beside it, and not below. */
    private static boolean beside(Keys keys) {
        if (!Stream.of("text", "until").allMatch(key -> keys.lines().containsKey(key))) {
            return false;
        }
        int text = keys.line("text");
        int until = keys.line("until");
        keys.has("text");
        keys.has("until");
        keys.fault("notice", "`text` and `until` stand beside `notice`, and not below it", "Put two blanks in front of lines " + Math.min(text, until) + " and " + Math.max(text, until) + ".");
        return true;
    }

    private static Notice notice(Keys keys, LocalDate today) {
        Notice notice = new Notice(keys.required("text", "The meeting is moved to Thursday because of the snow."), keys.requiredDay("until", "2026-12-09").orElse(LocalDate.MAX));
        keys.refuseUnknown();
        return today.isAfter(notice.until()) ? null : notice;
    }

    private static HelpLine helpLine(Keys keys) {
        HelpLine line = new HelpLine(keys.required("before", "Call or text"), keys.required("call", "988"), keys.required("after", ". It is free, at any hour."));
        if (!line.call().isEmpty() && !line.dials()) {
            keys.fault("call", "`call` is `" + line.call() + "`, which no phone can dial", "Write 3 digits like `988`, or 10 like `833-773-2445`.");
        }
        keys.refuseUnknown();
        return line;
    }

    private static MenuItem menuItem(Keys keys) {
        MenuItem item = new MenuItem(keys.required("address", "/mission/"), keys.required("label", "Mission"));
        keys.refuseUnknown();
        return item;
    }
}
