package org.mapeerworkforce.oven;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/** Keeps JBake from reading as pages what are data files here, or what a page must not be written in. */
final class Unread implements ParserEngine {

    static final List<String> EXTENSIONS = List.of("yml", "yaml", "html", "ad", "adoc", "asciidoc");

    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        return null;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        return null;
    }
}
