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
 * @param place  where in the compiled method: of many changes on one line, it tells which
 * @param change what was changed, in PIT's words
 * @param status what came of it, in PIT's words
 */
record Mutant(String packageName, String type, String method, int line, String place, String change, String status) implements Comparable<Mutant> {

    /** Java refuses such code before any test could: it says nothing of our tests. */
    private static final String NOT_VIABLE = "NON_VIABLE";

    /** Every mutant of a report of PIT that could run. */
    static List<Mutant> in(Path report) {
        try {
            NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile()).getElementsByTagName("mutation");
            return IntStream.range(0, all.getLength()).mapToObj(index -> of((Element) all.item(index)))
                    .filter(mutant -> !mutant.status().equals(NOT_VIABLE)).sorted().toList();
        } catch (SAXException | ParserConfigurationException broken) {
            throw new IllegalStateException(report + " is no report of PIT", broken);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Whether a test noticed what was changed. */
    boolean killed() {
        return status.equals("KILLED");
    }

    /** Whether it ran on and on: so does what was changed into a loop without end, and on a busy machine a test that is only slow. */
    boolean timedOut() {
        return status.equals("TIMED_OUT");
    }

    boolean lives() {
        return !killed() && !timedOut();
    }

    /** The class that holds it, such as {@code store.Table}. */
    String owner() {
        return packageName + "." + type.replaceFirst("\\$.*", "");
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
        return new Mutant(type.substring(0, dot), type.substring(dot + 1), text(mutation, "mutatedMethod"), Integer.parseInt(text(mutation, "lineNumber")), text(mutation, "indexes").strip(),
                text(mutation, "description").replaceAll("([a-z]+/)+", ""), mutation.getAttribute("status"));
    }

    private static String text(Element mutation, String name) {
        return mutation.getElementsByTagName(name).item(0).getTextContent();
    }
}
