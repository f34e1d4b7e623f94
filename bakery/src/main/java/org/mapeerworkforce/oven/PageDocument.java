package org.mapeerworkforce.oven;

import org.jbake.model.DocumentModel;

/** Carries a {@link Page} through JBake, which speaks of documents with string keys. */
final class PageDocument {

    private static final String PAGE = "page";

    private PageDocument() {
    }

    static DocumentModel of(Page page) {
        DocumentModel document = new DocumentModel();
        document.setType(page.matter().type());
        document.setStatus("published");
        document.setTitle(page.title());
        document.setBody(page.body());
        document.setUri(page.output());
        document.put(PAGE, page);
        return document;
    }

    /** The page of a document; null for those that JBake makes itself, such as the feed. */
    static Page page(DocumentModel document) {
        return document == null ? null : (Page) document.get(PAGE);
    }
}
