package org.mapeerworkforce.pages;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Where the coalition's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("America/New_York");

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

        /** The number as a link (RFC 3966): a short one is dialled as it is. */
        public String link() {
            String digits = call.replaceAll("\\D", "");
            return "tel:" + (digits.length() == AREA_CODE_AND_NUMBER ? "+1" : "") + digits;
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
                address(keys, "address", WHOLE, "https://mapeerworkforce.org").orElse(""),
                address(keys, "repository", WHOLE, "https://github.com/mapeerworkforce/site").orElse(null),
                address(keys, "contact-email", EMAIL, "name@mapeerworkforce.org").orElse(null),
                keys.owned("postal-address").orElse(null),
                address(keys, "much-website", WEB, "https://mapeerworkforce.org").orElse(null),
                keys.owned("criterion").orElse(null),
                address(keys, "official-chart", WEB, "https://mapeerworkforce.org/chart").orElse(null),
                keys.owned("language-help").orElse(null),
                keys.has("notice") ? notice(keys.below("notice"), today) : null,
                keys.parts("help").stream().map(Site::helpLine).toList(),
                keys.parts("menu").stream().map(Site::menuItem).toList(),
                keys.day("security-expires").orElse(LocalDate.EPOCH),
                keys.confirms());
        keys.refuseUnknown();
        return site;
    }

    /** The facts that the words of a form or a letter may name. */
    public Facts facts() {
        return new Facts(Map.of(
                "address", Optional.of(address),
                "contact-email", Optional.ofNullable(contactEmail),
                "criterion", Optional.ofNullable(criterion),
                "language-help", Optional.ofNullable(languageHelp),
                "name", Optional.of(name),
                "postal-address", Optional.ofNullable(postalAddress)));
    }

    private static Optional<String> address(Keys keys, String key, String form, String example) {
        return keys.owned(key).filter(written -> {
            if (!written.matches(form)) {
                keys.fault(key, "`" + key + "` is `" + written + "`, which is not an address that works", "Write it like `" + example + "`.");
            }
            return written.matches(form);
        });
    }

    private static Notice notice(Keys keys, LocalDate today) {
        Notice notice = new Notice(keys.required("text", "The meeting is moved to Thursday because of the snow."), keys.day("until").orElse(LocalDate.MAX));
        keys.refuseUnknown();
        return today.isAfter(notice.until()) ? null : notice;
    }

    private static HelpLine helpLine(Keys keys) {
        HelpLine line = new HelpLine(keys.required("before", "Call or text"), keys.required("call", "988"), keys.required("after", ". It is free, at any hour."));
        keys.refuseUnknown();
        return line;
    }

    private static MenuItem menuItem(Keys keys) {
        MenuItem item = new MenuItem(keys.required("address", "/mission/"), keys.required("label", "Mission"));
        keys.refuseUnknown();
        return item;
    }
}
