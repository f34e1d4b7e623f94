package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where benchmarks lay out what they measure: below {@code target}, never among the sources. */
record Workshop(Path root) {

    /** Our own first. */
    List<Generator> generators() {
        return List.of(new Ours(root, false), new Ours(root, true), new Hugo(), new Eleventy(folder("eleventy")), new StockJBake(folder("stock-jbake")));
    }

    /** A project of a generator, with so many pages, laid out anew. */
    Tree project(Generator generator, int pages) {
        Tree project = new Tree(folder(generator.name().replaceAll("\\W+", "-") + "-" + pages)).clear();
        generator.layOut(new Corpus(pages), project);
        return project;
    }

    /** A copy of the real project, to be edited. */
    Tree copy() {
        Tree copy = new Tree(folder("copy")).clear();
        new Ours(root, false).copyInto(copy);
        return copy;
    }

    /** Every page of the real site, as baked, by its address. */
    Map<String, String> pages() {
        Tree site = new Tree(folder("site"));
        Command.in(root, new Ours(root, true).bake(root, site.folder())).run();
        Map<String, String> pages = new TreeMap<>();
        site.files().stream().map(file -> site.folder().relativize(file).toString()).filter(file -> file.endsWith(".html"))
                .forEach(file -> pages.put("/" + file.replaceFirst("index\\.html$", ""), site.read(file)));
        return pages;
    }

    /** A folder of that name, below {@code target}. */
    Path folder(String name) {
        return root.resolve("target/benchmarks").resolve(name);
    }
}
