package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A program that makes a site of Markdown files. */
interface Generator {

    String name();

    /** Nothing where it is not installed. */
    Optional<String> version();

    /** Writes a project with the pages of a corpus. */
    void layOut(Corpus corpus, Tree project);

    /** Bakes a project once. */
    List<String> bake(Path project);

    /** Whether its development server is compared. */
    default boolean serves() {
        return true;
    }

    /** Serves a project at a port of this machine, and again after each edit. */
    List<String> serve(Path project, int port);

    /** The file of a page. */
    default String file(String page) {
        return "content/" + page + ".md";
    }

    /** A page with YAML above it, as most generators read it. */
    static String yaml(Corpus.Text text) {
        return "---\ntitle: " + text.title() + "\ndescription: " + text.description() + "\n---\n\n" + text.markdown();
    }
}
