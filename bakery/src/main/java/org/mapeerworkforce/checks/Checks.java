package org.mapeerworkforce.checks;

import java.time.LocalDate;
import java.util.List;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.source.Fault;
import org.mapeerworkforce.source.Faults;

/** Every check of a baked site. */
public final class Checks {

    private static final List<Check> ALL = List.of(new FilesCheck(), new NamesCheck(), new TranslationsCheck(), new MeetingsCheck(), new FormsCheck(), new LettersCheck(), new LinksCheck(), new LinkEndsCheck(), new ErrorPagesCheck(), new NeededCheck(), new ImagesCheck(),
            new HeadingsCheck(), new HtmlCheck(), new FieldsCheck(), new MarkdownCheck(), new PastesCheck(), new PlainCheck(), new NotesCheck(), new SecurityCheck(), new SecretsCheck(), new LeftoversCheck(), new SourcesCheck(), new WordListCheck());
    /** What is not on its page may be missing for a reason that is told already. */
    private static final List<Check> LAST = List.of(new DrawnCheck(), new ChartCheck());
    private static final List<Advice> ADVICE = List.of(new ReadingAdvice(), new RespectAdvice(), new LinkWordsAdvice(),
            new AbbreviationsAdvice(), new ReviewAdvice(), new TimeAdvice(), new ExpiryAdvice(), new HoursAdvice(), new MeetingDayAdvice());

    private Checks() {
    }

    /** Everything that is wrong with a site, the oven's own faults among it, each once, by file and line. */
    public static List<Fault> of(Baked baked) {
        return faults(baked, Inspection.of(baked));
    }

    /**
     * The same, with advice beside it.
     *
     * @param today the day on which the site is read
     */
    public static Findings of(Baked baked, LocalDate today) {
        Inspection site = Inspection.of(baked);
        Faults advice = new Faults();
        ADVICE.forEach(one -> one.on(site, today, advice));
        return new Findings(faults(baked, site), advice.list());
    }

    private static List<Fault> faults(Baked baked, Inspection site) {
        Faults faults = new Faults();
        faults.addAll(baked.faults());
        ALL.forEach(check -> check.on(site, faults));
        if (faults.isEmpty()) {
            LAST.forEach(check -> check.on(site, faults));
        }
        return causes(faults.list());
    }

    /** Where words are wrong, a template that stumbles over them is not at fault: it is told when they are mended. */
    private static List<Fault> causes(List<Fault> faults) {
        List<Fault> ofWords = faults.stream().filter(fault -> !fault.file().startsWith("templates/")).toList();
        return ofWords.isEmpty() ? faults : ofWords;
    }
}
