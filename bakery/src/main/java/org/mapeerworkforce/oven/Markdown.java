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
import java.util.Optional;

/**
 * The Markdown of this site: CommonMark with tables, an id on each heading, attributes and
 * typographic quotes. One parser and one renderer serve every page; stock JBake builds both anew
 * for each.
 */
public final class Markdown {

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), AttributesExtension.create(), TypographicExtension.create()))
            .set(HtmlRenderer.RENDER_HEADER_ID, true)
            .set(HtmlRenderer.HEADER_ID_GENERATOR_RESOLVE_DUPES, true)
            .toImmutable();
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();

    /** What was written, and what readers get. */
    public record Rendered(Document document, String html) {
    }

    private Markdown() {
    }

    static Document parse(String text) {
        return PARSER.parse(text);
    }

    /** HTML without the slashes that only XML needs. */
    static String html(Document document) {
        return RENDERER.render(document).replaceAll("<(br|hr|img\\b[^>]*) />", "<$1>");
    }

    /** A text with its HTML; empty for one whose parts nest too deep: the parser goes down into each by recursion. */
    public static Optional<Rendered> rendered(String text) {
        try {
            Document document = parse(text);
            return Optional.of(new Rendered(document, html(document)));
        } catch (StackOverflowError deep) {
            return Optional.empty();
        }
    }

    /** A text of some paragraphs. One that nests too deep stands as it was typed. */
    static String block(String text) {
        return rendered(text).map(Rendered::html).orElseGet(() -> "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>");
    }

    /** A short text without the paragraph around it. */
    static String inline(String text) {
        return block(text).strip().replaceAll("^<p>|</p>$", "");
    }
}
