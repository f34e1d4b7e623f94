package org.mapeerworkforce.oven;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The codes of languages, as in BCP 47. */
final class Languages {

    private static final List<String> SHORT = List.of(Locale.getISOLanguages());

    private Languages() {
    }

    /** The tag as browsers know it, such as {@code pt-BR} for {@code pt-br}; empty where it is not the code of a language. */
    static Optional<String> tag(String written) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(written).build();
            return isKnown(locale) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException unknown) {
            return Optional.empty();
        }
    }

    /** The code of a language that was written by its English name, or by a longer code: {@code es} for {@code Spanish} and for {@code spa}. */
    static Optional<String> code(String written) {
        return SHORT.stream().filter(code -> named(Locale.forLanguageTag(code)).equalsIgnoreCase(written) || Locale.forLanguageTag(code).getISO3Language().equals(written)).findFirst();
    }

    /** Java makes no list of the codes of three letters, such as {@code kea}. It knows the names of those that people use. */
    private static boolean isKnown(Locale locale) {
        String code = locale.getLanguage();
        return SHORT.contains(code)
                || code.length() == 3 && !named(locale).equals(code) && SHORT.stream().noneMatch(known -> Locale.forLanguageTag(known).getISO3Language().equals(code));
    }

    private static String named(Locale locale) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }
}
