package org.mapeerworkforce.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.source.Faults;

/** What the coalition itself has written, as {@code bakery/source} keeps it, stands on the site word for word. */
final class SourcesCheck implements Check {

    private static final String FOLDER = "bakery/source";
    private static final int SHOWN = 80;

    @Override
    public void on(Inspection site, Faults faults) {
        Path folder = site.baked().root().resolve(FOLDER);
        // A page that could not be drawn may hold it.
        if (Files.isDirectory(folder) && site.drawn().size() == site.baked().published().size()) {
            String words = site.own().values().stream().map(document -> plain(document.text())).collect(Collectors.joining("\n"));
            Inspection.files(folder).forEach(file -> sentences(file).filter(sentence -> !words.contains(plain(sentence)))
                    .forEach(sentence -> tell(site, sentence, FOLDER + "/" + file.getFileName(), faults)));
        }
    }

    private static Stream<String> sentences(Path file) {
        try {
            return Files.readAllLines(file).stream().flatMap(line -> Arrays.stream(line.split("(?<=[.!?])\\s+"))).filter(sentence -> sentence.matches(".*\\p{L}.*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void tell(Inspection site, String sentence, String source, Faults faults) {
        Origin nearest = nearest(site, Arrays.stream(plain(sentence).split(" ")).collect(Collectors.toSet()));
        String shown = sentence.length() <= SHOWN ? sentence : sentence.substring(0, SHOWN) + "…";
        faults.add(nearest.file(), nearest.line(), "no page has this sentence of the coalition any more: “" + shown + "”",
                "Put it back word for word, as " + source + " has it. If the coalition itself has changed it, change it there, too.");
    }

    /** The line with most of its words. */
    private static Origin nearest(Inspection site, Set<String> wanted) {
        Origin best = new Origin(site.baked().pages().get(0).source(), 0);
        long most = 0;
        for (Map.Entry<String, List<String>> file : site.sources().entrySet()) {
            for (int line = 0; line < file.getValue().size(); line++) {
                long common = Arrays.stream(plain(file.getValue().get(line)).split(" ")).distinct().filter(wanted::contains).count();
                if (common > most) {
                    best = new Origin(file.getKey(), line + 1);
                    most = common;
                }
            }
        }
        return best;
    }

    /** Without what typographers change. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[“”]", "\"").replaceAll("[‘’]", "'").replaceAll("[–—]", "-").replace("…", "...").replaceAll("\\s+", " ").replaceAll("^\\d\\. ", "").strip();
    }
}
