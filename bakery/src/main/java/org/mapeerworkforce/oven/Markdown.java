package org.mapeerworkforce.oven;

import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown of this site: CommonMark with tables, an id on each heading, attributes and
 * typographic quotes. One parser and one renderer serve every page; stock JBake builds both anew
 * for each.
 */
final class Markdown {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), AttributesExtension.create(), TypographicExtension.create()))
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.HEADER_ID_GENERATOR_RESOLVE_DUPES, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    private Markdown() {
    }

    static Document parse(String text) {
        return PARSER.parse(text);
    }

    /** HTML without the slashes that only XML needs. */
    static String html(Document document) {
        return RENDERER.render(document).replaceAll("<(br|hr|img\\b[^>]*) />", "<$1>");
    }

    /** A short text without the paragraph around it. */
    static String inline(String text) {
        return html(parse(text)).strip().replaceAll("^<p>|</p>$", "");
    }
}
