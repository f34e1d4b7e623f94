package org.mapeerworkforce.damage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.checks.Checks;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Folder;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.source.Fault;

/** A copy of the project in which one file at a time is damaged, baked and mended. */
final class Workshop {

    /** What only a programmer says. */
    private static final Pattern PROGRAMMER = Pattern.compile("Exception|\\bjava\\.|\\borg\\.|\\bcom\\.|\\bnull\\b|\\bat \\w+\\.\\w+\\(|freemarker|[Uu]nexpected|\\bnode\\b|stack trace");

    private final Path root;
    private final Bakery bakery;
    /** What readers have of the whole site. */
    private final Map<String, Set<String>> had;

    /** What came of one damage. */
    record Outcome(String kind, Optional<String> problem) {
        static Outcome fine(String kind) {
            return new Outcome(kind, Optional.empty());
        }

        static Outcome bad(String problem) {
            return new Outcome("lost", Optional.of(problem));
        }
    }

    /** @param root a copy of the real project */
    Workshop(Path root) {
        this.root = root;
        this.bakery = new Bakery(root);
        Baked whole = baked();
        if (!Checks.of(whole).isEmpty()) {
            throw new IllegalStateException(Checks.of(whole).toString());
        }
        this.had = Had.of(whole);
    }

    List<String> content() {
        return Folder.files(root.resolve("content")).keySet().stream().map(file -> "content/" + file).toList();
    }

    /** Bakes with one file changed or added, and puts everything back. */
    Outcome bake(String file, String text) throws IOException {
        Path path = root.resolve(file);
        byte[] before = Files.exists(path) ? Files.readAllBytes(path) : null;
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        try {
            Baked baked = baked();
            return judged(file, baked, Checks.of(baked, Project.REAL_TODAY).faults());
        } catch (RuntimeException | StackOverflowError thrown) {
            return Outcome.bad("threw " + thrown + " at " + Stream.of(thrown.getStackTrace()).filter(at -> at.getClassName().contains("mapeer")).findFirst());
        } finally {
            Files.delete(path);
            if (before != null) {
                Files.write(path, before);
            }
        }
    }

    private Baked baked() {
        return bakery.bake(new Order(Project.REAL_TODAY, false), root.resolve("target/site"));
    }

    private Outcome judged(String file, Baked baked, List<Fault> faults) {
        Optional<String> odd = faults.stream().map(Fault::toString).filter(sentence -> PROGRAMMER.matcher(sentence).find()).findFirst();
        if (odd.isPresent()) {
            return Outcome.bad("speaks like a programmer: " + odd.get());
        }
        if (faults.isEmpty()) {
            return whole(baked);
        }
        return faults.stream().anyMatch(fault -> fault.toString().contains(file)) ? Outcome.fine("told")
                : Outcome.bad("does not name it: " + faults);
    }

    private Outcome whole(Baked baked) {
        Map<String, Set<String>> has = Had.of(baked);
        return had.keySet().stream().filter(place -> !has.getOrDefault(place, Set.of()).containsAll(had.get(place))).findFirst()
                .map(place -> Outcome.bad(place + " has lost some of " + had.get(place) + ": " + has.get(place))).orElse(Outcome.fine("baked"));
    }
}
