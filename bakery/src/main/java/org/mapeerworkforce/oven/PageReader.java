package org.mapeerworkforce.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Utf8;

/**
 * Reads Markdown files with YAML above them. A faulty file still becomes a page, so that every
 * other fault can be found in the same run; an unchanged file is not parsed again.
 */
final class PageReader {

    private static final String FENCE = "---";
    private static final String MEETINGS = "content/meetings/";

    private record Known(byte[] bytes, Page page) {
    }

    private final Path root;
    private final List<String> types;
    private final Map<Path, Known> known = new HashMap<>();

    /** @param types the page types that jbake.properties has a template for */
    PageReader(Path root, List<String> types) {
        this.root = root;
        this.types = types;
    }

    Page read(Path file) {
        byte[] bytes = bytes(file);
        Known before = known.get(file);
        if (before == null || !Arrays.equals(before.bytes(), bytes)) {
            known.put(file, new Known(bytes, page(Page.source(root, file), bytes)));
        }
        return known.get(file).page();
    }

    private Page page(String source, byte[] bytes) {
        Faults faults = new Faults();
        List<String> lines = Utf8.read(bytes, source, faults).lines().toList();
        int end = faults.isEmpty() ? end(source, lines, faults) : 0;
        boolean readable = faults.isEmpty();
        Keys keys = Keys.of(source, 2, String.join("\n", lines.subList(Math.min(1, end), end)), readable ? faults : new Faults());
        FrontMatter matter = FrontMatter.read(keys, types, source.startsWith(MEETINGS) ? "meeting" : "page");
        String text = String.join("\n", lines.subList(Math.min(end + 1, lines.size()), lines.size())) + "\n";
        Markdown.Rendered body = Markdown.rendered(text).orElseGet(() -> {
            faults.add(source, end + 2, "the text has parts inside parts inside parts, too many to read", "Take out the signs that stand there hundreds of times, such as `>`, `-`, `[` or `<`.");
            return Markdown.rendered("").orElseThrow();
        });
        String summary = matter.summary() == null ? null : Markdown.block(matter.summary());
        return new Page(source, matter, summary, body.html(), body.document(), end + 2, keys.lines(), faults.list(), Page.Around.NOTHING, null);
    }

    /** The index of the line that closes the front matter; 0 where there is none. */
    private static int end(String source, List<String> lines, Faults faults) {
        if (lines.isEmpty() || !lines.get(0).stripTrailing().equals(FENCE)) {
            faults.add(source, 1, "the page does not begin with a line of three dashes", "Begin it with `---`, a `title:` line, a `description:` line and another `---`.");
            return 0;
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).stripTrailing().equals(FENCE)) {
                return line;
            }
        }
        faults.add(source, 1, "the lines above the text are never closed", "Put a line of three dashes, `---`, between the keys and the text.");
        return 0;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
