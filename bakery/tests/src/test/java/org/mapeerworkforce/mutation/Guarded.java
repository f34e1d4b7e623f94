package org.mapeerworkforce.mutation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Code in which no mutant may live but one that changes nothing anybody could see: what strangers send is read there, what browsers and machines read is written, or a secret is kept. */
final class Guarded {

    private static final List<String> DECODING = List.of("functions.UrlEncoded", "functions.Body", "functions.Request", "functions.Json", "functions.Networks", "functions.StreamBatch", "functions.Feedback", "source.Utf8", "forms.Characters", "forms.EmailAddress");
    /** What the templates escape is beyond PIT: FormPagesTest and the fuzz of drawn pages hold that, and Templates switches it on. */
    private static final List<String> ESCAPING = List.of("functions.Reply", "functions.RequestLog", "functions.EmbeddedMetric", "functions.Tally", "functions.MailLinks", "functions.CanaryVisit", "pages.Templates", "pages.HashSource", "mail.Message", "mail.Letter", "mail.Stationery", "mail.Values", "mail.Part", "mail.PlainText");
    private static final List<String> TOKENS = List.of("store.ReceiptCode", "store.Token", "store.Fingerprint", "store.Keyed", "store.Links", "store.Consents", "functions.OriginSecrets");
    private static final Set<String> ALL = Stream.of(DECODING, ESCAPING, TOKENS).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));

    private Guarded() {
    }

    static boolean holds(Mutant mutant) {
        return ALL.contains(mutant.owner());
    }

    /** Names that no mutant has: a class that was given another name, and would be guarded no more. */
    static Set<String> without(List<Mutant> mutants) {
        Set<String> missing = new TreeSet<>(ALL);
        mutants.forEach(mutant -> missing.remove(mutant.owner()));
        return missing;
    }
}
