package org.mapeerworkforce.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mapeerworkforce.mail.Letters;
import org.mapeerworkforce.source.Faults;
import org.mapeerworkforce.source.Fenced;
import org.mapeerworkforce.source.Keys;
import org.mapeerworkforce.source.Utf8;

/**
 * Reads Markdown files with YAML above them. A faulty file still becomes a page, so that every
 * other fault can be found in the same run; an unchanged file is not parsed again.
 */
final class PageReader {

    private static final String BEGIN = "Begin it with `---`, a `title:` line, a `description:` line and another `---`.";

    private record Known(byte[] bytes, Page page) {
    }

    private final Path root;
    private final PageTypes types;
    private final Map<Path, Known> known = new HashMap<>();

    PageReader(Path root, PageTypes types) {
        this.root = root;
        this.types = types;
    }

    /** Letters are Markdown files, too, and {@code mail} reads them. */
    boolean isPage(Path file) {
        return !Page.source(root, file).startsWith(Letters.FOLDER + "/");
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
        String written = Utf8.read(bytes, source, faults);
        Fenced fenced = Fenced.of(source, written, "page", BEGIN, faults.isEmpty() ? faults : new Faults());
        Keys keys = Keys.of(source, fenced.keysLine(), fenced.keys(), faults.isEmpty() ? faults : new Faults());
        FrontMatter matter = FrontMatter.read(keys, types.of(Page.address(source), keys));
        Markdown.Rendered body = Markdown.rendered(fenced.text()).orElseGet(() -> {
            faults.add(source, fenced.textLine(), "the text has parts inside parts inside parts, too many to read", "Take out the signs that stand there hundreds of times, such as `>`, `-`, `[` or `<`.");
            return Markdown.rendered("").orElseThrow();
        });
        String summary = matter.summary() == null ? null : Markdown.block(matter.summary());
        return new Page(source, matter, summary, body.html(), body.document(), fenced.textLine(), keys.lines(), faults.list(), Page.Around.NOTHING, null);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
