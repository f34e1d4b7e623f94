package org.mapeerworkforce.oven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.pages.Templates;

/** JBake's way to {@link Templates}, the same that the functions draw with. A page is written whole or not at all. */
final class PageTemplates extends DelegatingTemplateEngine {

    private final MemoryContentStore store;
    private final Templates templates;

    PageTemplates(MemoryContentStore store, JBakeConfiguration config, Templates templates) {
        super(store, config);
        this.store = store;
        this.templates = templates;
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer) throws RenderingException {
        try {
            writer.write(templates.draw(template, model(PageDocument.page(model.getContent()))));
        } catch (TemplateFault broken) {
            throw new RenderingException(broken);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Map<String, Object> model(Page page) {
        Map<String, Object> model = new HashMap<>(store.shared());
        model.put("page", page);
        return model;
    }
}
