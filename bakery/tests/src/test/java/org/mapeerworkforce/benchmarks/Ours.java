package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.Project;

/** The bakery of this project, with the JVM's flags as it ships. */
record Ours(Path root, boolean checked) implements Generator {

    private static final List<String> COMPILED = List.of("-pl", "functions,bakery", "compile");
    private static final List<String> SETTINGS = List.of("jbake.properties", "functions/template.yaml", "content/leaving.yml", "content/refusals.yml");
    private static final List<String> NO_PAGES = List.of("feed.ftl", "sitemap.ftl", "robots.ftl", "security.ftl");

    @Override
    public String name() {
        return checked ? "ours, with its checks" : "ours";
    }

    @Override
    public Optional<String> version() {
        return Classpath.resolve(root, COMPILED, bakery()).map(resolved -> "as it stands");
    }

    @Override
    public void layOut(Corpus corpus, Tree project) {
        SETTINGS.forEach(name -> project.copy(new Tree(root), name));
        project.write("assets/site.css", "body { margin: 0 }");
        project.write("templates/page.ftl", "<#ftl output_format=\"HTML\">" + Layout.with("${page.title}", "${page.description}", "${page.body?no_esc}"));
        NO_PAGES.forEach(template -> project.write("templates/" + template, "<#ftl output_format=\"XML\"><all/>"));
        project.write("content/site.yml", Project.FACTS);
        project.write("content/data/comparison-chart.yml", "caption: Two roles\nnote: Compiled for a benchmark.\n");
        if (checked) {
            List.of("404", "unavailable").forEach(name -> project.write("content/" + name + ".md", "---\ntitle: " + name + "\ndescription: About " + name + ".\nlisted: false\n---\n\nNothing.\n"));
        }
        corpus.texts().forEach(text -> project.write(file(text.name()), Generator.yaml(text)));
    }

    /** The real site, to be edited and served elsewhere. */
    void copyInto(Tree project) {
        Stream.concat(SETTINGS.stream(), Stream.of("content", "templates", "assets")).forEach(name -> project.copy(new Tree(root), name));
    }

    @Override
    public List<String> bake(Path project) {
        return bake(project, project.resolve("target/site"));
    }

    List<String> bake(Path project, Path site) {
        return Java.command(Classpath.of(bakery()), OurBake.class.getName(), project.toString(), site.toString(), String.valueOf(checked));
    }

    @Override
    public boolean serves() {
        return !checked;
    }

    @Override
    public List<String> serve(Path project, int port) {
        return Java.command(Classpath.of(bakery()), "org.mapeerworkforce.Preview", project.toString(), String.valueOf(port), "false");
    }

    private Path bakery() {
        return root.resolve("bakery");
    }
}
