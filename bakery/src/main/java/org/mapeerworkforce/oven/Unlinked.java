package org.mapeerworkforce.oven;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes links away whose page has left the site because its day came. Their words stay, so that nobody who reads them ends nowhere. */
final class Unlinked implements UnaryOperator<String> {

    private static final Pattern LINK = Pattern.compile("(?s)<a\\b[^>]*?\\shref=([\"'])([^\"'#?]*)[^\"']*\\1[^>]*>(.*?)</a>");

    private volatile Set<String> over = Set.of();

    /** @param addresses where pages stood that are over */
    void from(Set<String> addresses) {
        over = addresses;
    }

    @Override
    public String apply(String page) {
        return over.isEmpty() ? page : LINK.matcher(page).replaceAll(link -> Matcher.quoteReplacement(over.contains(link.group(2)) ? link.group(3) : link.group()));
    }
}
