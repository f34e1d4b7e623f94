package org.mapeerworkforce.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One change of our code that PIT tried.
 *
 * @param type   the class, without its packages
 * @param change what was changed, in PIT's words
 * @param killed whether a test missed what was changed
 */
record Mutant(String packageName, String type, String method, int line, String change, boolean killed) implements Comparable<Mutant> {

    /** Every mutant of a report of PIT. */
    static List<Mutant> in(Path report) {
        try {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getElementsByTagName("mutation");
            return IntStream.range(0, all.getLength()).mapToObj(index -> of((Element) all.item(index))).sorted().toList();
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(report + " is no report of PIT", broken);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What it is, without the line, which any edit above it moves: {@code store.Table.of: removed call to ...}. */
    String name() {
        return packageName + "." + type + "." + method + ": " + change;
    }

    @Override
    public int compareTo(Mutant other) {
        int byName = (packageName + type).compareTo(other.packageName + other.type);
        return byName == 0 ? Integer.compare(line, other.line) : byName;
    }

    private static Mutant of(Element mutation) {
        String type = text(mutation, "mutatedClass").replaceFirst("^org\\.mapeerworkforce\\.", "");
        int dot = type.lastIndexOf('.');
        return new Mutant(type.substring(0, dot), type.substring(dot + 1), text(mutation, "mutatedMethod"), Integer.parseInt(text(mutation, "lineNumber")),
                text(mutation, "description").replaceAll("([a-z]+/)+", ""), mutation.getAttribute("detected").equals("true"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
