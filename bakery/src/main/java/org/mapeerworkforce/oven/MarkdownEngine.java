package org.mapeerworkforce.oven;

import java.io.File;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** JBake's way to our {@link PageReader}: stock JBake has no YAML front matter and drops what it cannot read. */
final class MarkdownEngine implements ParserEngine {

    private final PageReader reader;

    MarkdownEngine(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        return reader.isPage(file.toPath()) ? PageDocument.of(reader.read(file.toPath())) : null;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other one");
    }
}
