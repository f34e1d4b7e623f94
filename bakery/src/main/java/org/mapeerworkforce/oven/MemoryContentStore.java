package org.mapeerworkforce.oven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store, kept in memory for one bake: everything that a template may speak of.
 *
 * <p>The stock store is a database whose start alone takes longer than a whole bake here. Only what
 * {@link SiteOven} and JBake's crawler call is answered.
 */
final class MemoryContentStore extends ContentStore {

    private final List<Page> pages = new ArrayList<>();
    private Map<String, Object> model = Map.of();

    MemoryContentStore() {
        super("memory", "site");
    }

    @Override
    public void addDocument(DocumentModel document) {
        pages.add(PageDocument.page(document));
    }

    /** Each page is crawled once, so none was seen before. */
    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        return new DocumentList<>();
    }

    @Override
    public long getDocumentCount(String docType) {
        return pages.stream().filter(page -> page.matter().type().equals(docType)).count();
    }

    List<Page> pages() {
        return List.copyOf(pages);
    }

    void share(Map<String, Object> shared) {
        model = shared;
    }

    /** What every template may speak of, the page aside. */
    Map<String, Object> shared() {
        return model;
    }
}
