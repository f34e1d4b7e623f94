package org.mapeerworkforce.forms;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address as people write it. A clever rule would refuse somebody's real one; only a
 * letter that arrives proves an address, so this one asks for what no address can be without.
 */
public final class EmailAddress {

    /** RFC 5321, section 4.5.3.1: 64 octets before the sign, 254 in all (RFC 3696, erratum 1690). */
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    /** RFC 5322, section 3.2.3: atext, with dots wherever people put them. */
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** What is pasted with an address. No run of it is looked at twice: a body may be one long run. */
    private static final Pattern AROUND = Pattern.compile("\\A[\\p{Cf}\\s\\p{Z}]++|(?<![\\p{Cf}\\s\\p{Z}])[\\p{Cf}\\s\\p{Z}]++\\z");
    private static final Pattern FULL_STOP = Pattern.compile("(?<!\\.)\\.++\\z");

    private EmailAddress() {
    }

    /** Without blanks, with the domain in lower case and in ASCII; as typed where it is no address. */
    static String normalised(String typed) {
        String address = FULL_STOP.matcher(AROUND.matcher(typed).replaceAll("")).replaceFirst("");
        int sign = address.lastIndexOf('@');
        return sign < 0 ? address : ascii(address.substring(sign + 1)).map(domain -> address.substring(0, sign + 1) + domain).orElse(address);
    }

    /** Whether a letter can be sent there, as far as the letters of the address tell. */
    static boolean possible(String address) {
        int sign = address.lastIndexOf('@');
        return sign > 0 && sign <= LONGEST_LOCAL && address.length() <= LONGEST
                && LOCAL.matcher(address.substring(0, sign)).matches() && possibleDomain(address.substring(sign + 1));
    }

    /** The same for every way of writing one address: no provider tells {@code Pat@} from {@code pat@}. */
    public static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** Nothing for what is longer than any domain: some versions of Java break on it. */
    private static Optional<String> ascii(String domain) {
        try {
            return domain.length() > LONGEST ? Optional.empty() : Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean possibleDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        boolean named = labels.length > 1 && !DIGITS.matcher(labels[labels.length - 1]).matches();
        return named && Arrays.stream(labels).allMatch(label -> LABEL.matcher(label).matches());
    }
}
