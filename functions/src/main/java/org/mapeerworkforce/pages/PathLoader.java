package org.mapeerworkforce.pages;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds templates in a folder of any file system: on the disk, or in the jar of a function. FreeMarker's own knows only the disk. */
final class PathLoader implements TemplateLoader {

    private final Path folder;

    PathLoader(Path folder) {
        this.folder = folder;
    }

    @Override
    public Object findTemplateSource(String name) {
        Path template = folder.resolve(name);
        return Files.isRegularFile(template) ? template : null;
    }

    @Override
    public long getLastModified(Object template) {
        try {
            return Files.getLastModifiedTime((Path) template).toMillis();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public Reader getReader(Object template, String encoding) throws IOException {
        return Files.newBufferedReader((Path) template);
    }

    @Override
    public void closeTemplateSource(Object template) {
        // Nothing stays open: FreeMarker closes the reader.
    }
}
