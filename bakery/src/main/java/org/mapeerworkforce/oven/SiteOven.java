package org.mapeerworkforce.oven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.FeedRenderer;
import org.jbake.render.RenderingTool;
import org.jbake.render.SitemapRenderer;
import org.jbake.template.RenderingException;
import org.mapeerworkforce.forms.Forms;
import org.mapeerworkforce.source.Faults;

/**
 * JBake's oven with our order of work: read everything, then decide what is published, then render.
 * The stock oven opens a database, and renders whatever has a header, drafts too.
 */
final class SiteOven extends Oven {

    private final Order order;
    private final Forms forms;
    private final Map<String, Object> facts;
    private final Unlinked unlinked;
    private final Faults faults;

    /**
     * @param facts    what every template may speak of, apart from the pages
     * @param unlinked is told of the pages that are over
     */
    SiteOven(Utensils utensils, Order order, Forms forms, Map<String, Object> facts, Unlinked unlinked, Faults faults) {
        super(utensils);
        this.order = order;
        this.forms = forms;
        this.facts = facts;
        this.unlinked = unlinked;
        this.faults = faults;
    }

    @Override
    public void bake() {
        MemoryContentStore store = (MemoryContentStore) getUtensils().getContentStore();
        getUtensils().getConfiguration().getDocumentTypes().forEach(DocumentTypes::addDocumentType);
        getUtensils().getCrawler().crawl();
        List<Page> published = Pages.published(store.pages(), forms, order);
        unlinked.from(Pages.over(store.pages(), published, order));
        store.share(shared(published));
        List.of(new PagesRenderer(Pages.drawable(published, forms), faults), new FeedRenderer(), new SitemapRenderer()).forEach(this::render);
        getUtensils().getAsset().copy();
    }

    private Map<String, Object> shared(List<Page> pages) {
        Map<String, Object> shared = new HashMap<>(facts);
        shared.put("pages", pages);
        shared.put("meetings", Meetings.on(order.today(), pages));
        return shared;
    }

    private void render(RenderingTool tool) {
        Utensils utensils = getUtensils();
        JBakeConfiguration config = utensils.getConfiguration();
        try {
            tool.render(utensils.getRenderer(), utensils.getContentStore(), config);
        } catch (RenderingException failed) {
            TemplateFaults.add(tool instanceof FeedRenderer ? config.getFeedFileName() : config.getSiteMapFileName(), failed, faults);
        }
    }
}
