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
import org.mapeerworkforce.pages.FormPages;
import org.mapeerworkforce.pages.TemplateFault;
import org.mapeerworkforce.pages.Templates;

/** JBake's way to {@link Templates}, the same that the functions draw with. A page is written whole or not at all. */
final class PageTemplates extends DelegatingTemplateEngine {

    private final MemoryContentStore store;
    private final Templates templates;
    private final FormPages forms;

    PageTemplates(MemoryContentStore store, JBakeConfiguration config, Templates templates, FormPages forms) {
        super(store, config);
        this.store = store;
        this.templates = templates;
        this.forms = forms;
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer) throws RenderingException {
        try {
            writer.write(drawn(template, PageDocument.page(model.getContent())));
        } catch (TemplateFault broken) {
            throw new RenderingException(broken);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** A form is drawn by the very call that the function draws it with. */
    private String drawn(String template, Page page) throws TemplateFault {
        return page != null && page.drawn() != null ? forms.empty(page.drawn()) : templates.draw(template, model(page));
    }

    private Map<String, Object> model(Page page) {
        Map<String, Object> model = new HashMap<>(store.shared());
        model.put("page", page);
        return model;
    }
}
