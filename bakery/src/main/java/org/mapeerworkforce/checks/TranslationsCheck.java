package org.mapeerworkforce.checks;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapeerworkforce.oven.Meeting;
import org.mapeerworkforce.oven.Page;
import org.mapeerworkforce.source.Correction;
import org.mapeerworkforce.source.Faults;

/** Each translation names the page that was there first and a language of its own, and tells the same of a meeting. */
final class TranslationsCheck implements Check {

    @Override
    public void on(Inspection site, Faults faults) {
        Map<String, Page> byAddress = site.baked().pages().stream().collect(Collectors.toMap(Page::address, Function.identity(), (first, second) -> first));
        site.baked().pages().stream().filter(page -> page.matter().translates() != null).forEach(page -> {
            Page original = byAddress.get(page.matter().translates());
            if (original == null) {
                faults.add(page.source(), page.keyLine("translates"), "`translates` is `" + page.matter().translates() + "`, and there is no such page", "Write the address of the page that this one translates.");
            } else if (original.matter().translates() != null) {
                again(page, original, byAddress, faults);
            } else {
                language(page, original, faults);
                meeting(page, original, faults);
            }
        });
    }

    private static void again(Page page, Page translation, Map<String, Page> byAddress, Faults faults) {
        String written = translation.address();
        Optional<String> first = first(page, byAddress);
        faults.add(page.source(), page.keyLine("translates"), "`translates` is `" + written + "`, which " + (translation == page ? "is this page itself" : "is a translation, too"),
                first.map(address -> "Write `translates: " + address + "`.").orElse("Write the address of the page that was there first."),
                first.map(address -> new Correction(written, address)).orElse(Correction.NONE));
    }

    /** The page at the end of the chain; empty where the chain goes round or leads nowhere. */
    private static Optional<String> first(Page page, Map<String, Page> byAddress) {
        Set<Page> seen = new HashSet<>();
        Page at = page;
        while (at != null && at.matter().translates() != null && seen.add(at)) {
            at = byAddress.get(at.matter().translates());
        }
        return Optional.ofNullable(at).filter(end -> end.matter().translates() == null).map(Page::address);
    }

    private static void language(Page page, Page original, Faults faults) {
        boolean told = page.faults().stream().anyMatch(fault -> fault.line() == page.keyLine("lang"));
        if (page.lang().equals(original.lang()) && !told) {
            boolean written = page.keyLines().containsKey("lang");
            faults.add(page.source(), page.keyLine(written ? "lang" : "translates"), "this page translates " + original.address() + ", and " + (written ? "`lang` is `" + page.lang() + "` on both" : "no `lang` says into which language"),
                    written ? "Write the code of its language, like `lang: es` for Spanish." : "Add a line with the code of its language, like `lang: es` for Spanish.");
        }
    }

    private static void meeting(Page page, Page original, Faults faults) {
        if (page.meeting() != null && original.meeting() != null) {
            same("starts", Meeting::written, page, original, faults);
            same("state", Meeting::state, page, original, faults);
        }
    }

    private static void same(String key, Function<Meeting, String> value, Page page, Page original, Faults faults) {
        String here = value.apply(page.meeting());
        String there = value.apply(original.meeting());
        if (!here.equals(there)) {
            faults.add(page.source(), page.keyLine(key), "`" + key + "` is `" + here + "` here and `" + there + "` in " + original.source(), "Write `" + key + ": " + there + "`.", new Correction(here, there));
        }
    }
}
