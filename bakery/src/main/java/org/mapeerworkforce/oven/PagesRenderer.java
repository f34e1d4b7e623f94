package org.mapeerworkforce.oven;

import java.io.File;
import java.util.List;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.mapeerworkforce.source.Faults;

/**
 * Renders each page once, on every processor, in time that grows with their number only: JBake's
 * own tool asks the store for all documents again at each one, to find the previous and the next.
 */
final class PagesRenderer implements RenderingTool {

    private final List<Page> pages;
    private final Faults faults;

    PagesRenderer(List<Page> pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
    }

    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config) {
        pages.parallelStream().forEach(page -> render(renderer, page));
        return pages.size();
    }

    private void render(Renderer renderer, Page page) {
        try {
            renderer.render(PageDocument.of(page));
        } catch (Exception failed) { // JBake's own signature
            synchronized (faults) {
                TemplateFaults.add(page.source(), failed, faults);
            }
        }
    }

    @Override
    @Deprecated
    public int render(Renderer renderer, ContentStore db, File destination, File templatesPath, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other one");
    }
}
