package org.mapeerworkforce.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mapeerworkforce.Project;
import org.mapeerworkforce.oven.Folder;
import org.mapeerworkforce.oven.Bakery;
import org.mapeerworkforce.oven.Order;
import org.mapeerworkforce.preview.LivePreview;

/** The real site, served by the preview with the headers of production. */
record Served(LivePreview preview, List<String> files) implements AutoCloseable {

    private static final String INDEX = "index.html";

    /** @param scratch where it is baked once more, to see which pages there are */
    static Served theRealSite(Path scratch) {
        new Bakery(Project.REAL).bake(new Order(Project.REAL_TODAY, false), scratch);
        try {
            return new Served(LivePreview.start(Project.REAL, 0, false, new PrintStream(OutputStream.nullOutputStream())), List.copyOf(Folder.files(scratch).keySet()));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** The address of every page of the output. */
    Stream<String> addresses() {
        return files.stream().filter(file -> file.endsWith(".html"))
                .map(file -> preview.address() + (file.endsWith(INDEX) ? file.substring(0, file.length() - INDEX.length()) : file));
    }

    @Override
    public void close() {
        preview.close();
    }
}
