package org.mapeerworkforce.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Eleventy, fetched with npm into a folder of its own, with its usual settings. */
record Eleventy(Path folder) implements Generator {

    private static final String PACKAGE = "@11ty/eleventy@3.1";

    @Override
    public String name() {
        return "Eleventy";
    }

    @Override
    public Optional<String> version() {
        if (!Files.exists(program())) {
            new Tree(folder).write("package.json", "{\"private\": true}");
            Command.in(folder, List.of("npm", "install", "--no-audit", "--no-fund", PACKAGE)).answer();
        }
        return Command.in(folder, List.of("node", program().toString(), "--version")).answer();
    }

    @Override
    public void layOut(Corpus corpus, Tree project) {
        project.write("content/content.json", "{\"layout\": \"layout.njk\"}");
        project.write("content/_includes/layout.njk", Layout.with("{{ title }}", "{{ description }}", "{{ content | safe }}"));
        corpus.texts().forEach(text -> project.write(file(text.name()), Generator.yaml(text)));
    }

    @Override
    public List<String> bake(Path project) {
        return List.of("node", program().toString(), "--quiet", "--input=content", "--output=target/site");
    }

    @Override
    public List<String> serve(Path project, int port) {
        return List.of("node", program().toString(), "--input=content", "--output=target/site", "--serve", "--port=" + port);
    }

    private Path program() {
        return folder.resolve("node_modules/@11ty/eleventy/cmd.cjs");
    }
}
