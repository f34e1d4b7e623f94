package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** JBake as it comes: with its database, its own versions of its libraries and its own Markdown engine. */
record StockJBake(Path folder) implements Generator {

    private static final String VERSION = "2.7.0";
    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
            <modelVersion>4.0.0</modelVersion><groupId>stock</groupId><artifactId>stock</artifactId><version>1</version><packaging>pom</packaging>
            <dependencies>
            <dependency><groupId>org.jbake</groupId><artifactId>jbake-core</artifactId><version>2.7.0</version></dependency>
            <dependency><groupId>org.freemarker</groupId><artifactId>freemarker</artifactId><version>2.3.31</version></dependency>
            <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark</artifactId><version>0.62.2</version></dependency>
            <dependency><groupId>com.vladsch.flexmark</groupId><artifactId>flexmark-profile-pegdown</artifactId><version>0.62.2</version></dependency>
            </dependencies>
            </project>
            """;
    private static final String SETTINGS = """
            template.page.file=page.ftl
            destination.folder=target/site
            uri.noExtension=true
            uri.noExtension.prefix=/pages/
            render.tags=false
            render.index=false
            render.archive=false
            markdown.extensions=TABLES,AUTOLINKS,FENCED_CODE_BLOCKS
            """;

    @Override
    public String name() {
        return "stock JBake";
    }

    @Override
    public Optional<String> version() {
        new Tree(folder).write("pom.xml", POM);
        return Classpath.resolve(folder, List.of(), folder).map(resolved -> VERSION);
    }

    @Override
    public void layOut(Corpus corpus, Tree project) {
        project.write("jbake.properties", SETTINGS).write("assets/.keep", "");
        project.write("templates/page.ftl", Layout.with("${content.title}", "${content.description}", "${content.body}"));
        List.of("feed.ftl", "sitemap.ftl").forEach(template -> project.write("templates/" + template, "<all/>"));
        corpus.texts().forEach(text -> project.write(file(text.name()),
                "title=" + text.title() + "\ndescription=" + text.description() + "\ntype=page\nstatus=published\n~~~~~~\n\n" + text.markdown()));
    }

    @Override
    public List<String> bake(Path project) {
        return Java.command(Classpath.of(folder), StockBake.class.getName(), project.toString());
    }

    @Override
    public boolean serves() {
        return false;
    }

    @Override
    public List<String> serve(Path project, int port) {
        throw new UnsupportedOperationException("its watch takes seconds and is not compared");
    }
}
