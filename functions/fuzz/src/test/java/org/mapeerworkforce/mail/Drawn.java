package org.mapeerworkforce.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The HTML of a mail as a mail program reads it: each element with its attributes and its own words. */
record Drawn(List<String> elements) {

    static Drawn of(String html) {
        return new Drawn(Jsoup.parse(html).getAllElements().stream().map(Drawn::element).toList());
    }

    /** The same with other words in the place of each of these. */
    Drawn with(Map<String, String> words) {
        return new Drawn(elements.stream().map(element -> Drawn.with(element, words)).toList());
    }

    static String with(String text, Map<String, String> words) {
        String changed = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            changed = changed.replace(word.getKey(), word.getValue());
        }
        return changed;
    }

    private static String element(Element element) {
        Stream<String> attributes = element.attributes().asList().stream().map(attribute -> attribute.getKey() + "=" + attribute.getValue());
        Stream<String> words = Stream.concat(element.textNodes().stream().map(TextNode::getWholeText), element.dataNodes().stream().map(DataNode::getWholeData));
        return element.tagName() + Stream.concat(attributes, words).toList();
    }
}
