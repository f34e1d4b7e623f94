package org.mapeerworkforce.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Nearest;

/** A link that leads away from the site, or was meant to: what is wrong with its address, if anything is. */
final class FarLink {

    private static final String WEB = "https://";
    private static final String AWAY = "(?i)(?:https?://|mailto:|tel:|webcal:|//).*";
    private static final String MAIL = "(?i)mailto:[^\\s@]+@[^\\s@?]+\\.[^\\s@?.]+(?:\\?.*)?";
    private static final String MAILBOX = "[^\\s@/:]+@[^\\s@/:]+\\.[A-Za-z]{2,}";
    private static final String HOST = "(?i)(?:www\\.[^\\s/]+|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:org|com|gov|edu|net))(?:/.*)?";
    /** Such as {@code https:/}, {@code htps://} and {@code https//}. */
    private static final Pattern SCHEME = Pattern.compile("(?i)([a-z]{3,6})[:;]?/{1,3}([a-z0-9-]+\\.[a-z].*)");
    private static final String TRACKING = "(?i)(?:utm_[a-z_]+|fbclid|gclid|mc_eid)(?:=.*)?";

    /** @param write the address as it should be; empty where only its writer knows it */
    record Slip(String wrong, Optional<String> write) {
    }

    private FarLink() {
    }

    /** Whether a link leads away, as it is written. */
    static boolean is(String link) {
        return link.matches(AWAY);
    }

    static Optional<Slip> slip(String link) {
        if (link.matches("(?i)mailto:.*")) {
            return link.matches(MAIL) ? Optional.empty() : Optional.of(new Slip("the link `" + link + "` leads to no mailbox", Optional.empty()));
        }
        return is(link) ? tracking(link) : meant(link).map(address -> new Slip("the link `" + link + "` leads nowhere", Optional.of(address)));
    }

    private static Optional<String> meant(String link) {
        if (link.matches(MAILBOX)) {
            return Optional.of("mailto:" + link);
        }
        Matcher scheme = SCHEME.matcher(link);
        boolean web = scheme.matches() && Nearest.to(scheme.group(1).toLowerCase(Locale.ROOT), List.of("http", "https")).isPresent();
        return web ? Optional.of(WEB + scheme.group(2)) : Optional.of(WEB + link).filter(address -> link.matches(HOST));
    }

    /** By what hangs on an address, the site behind it and others learn who sent the reader. */
    private static Optional<Slip> tracking(String link) {
        String[] parts = link.split("[?#]", 2);
        String query = link.replaceFirst("^[^?#]*\\??", "").replaceFirst("#.*", "");
        Optional<String> first = Stream.of(query.split("&")).filter(part -> part.matches(TRACKING)).findFirst();
        return first.map(part -> {
            String kept = Stream.of(query.split("&")).filter(one -> !one.matches(TRACKING)).collect(Collectors.joining("&"));
            return new Slip("`" + part.replaceFirst("=.*", "") + "` in this link tells others where the reader came from, and this site promises that nobody is followed",
                    Optional.of(parts[0] + (kept.isEmpty() ? "" : "?" + kept) + (link.contains("#") ? link.substring(link.indexOf('#')) : "")));
        });
    }
}
