package org.mapeerworkforce.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Hugo, as the machine has it. */
record Hugo() implements Generator {

    @Override
    public String name() {
        return "Hugo";
    }

    @Override
    public Optional<String> version() {
        return Command.in(Path.of("."), List.of("hugo", "version")).answer();
    }

    @Override
    public void layOut(Corpus corpus, Tree project) {
        project.write("config.toml", "baseURL = 'https://coalition.invalid/'\ntitle = 'A Coalition'\ndisableKinds = ['taxonomy', 'term', 'section', 'RSS']\n");
        String layout = Layout.with("{{ .Title }}", "{{ .Description }}", "{{ .Content }}");
        project.write("layouts/index.html", layout).write("layouts/_default/single.html", layout);
        corpus.texts().forEach(text -> project.write(file(text.name()), Generator.yaml(text)));
    }

    @Override
    public String file(String page) {
        return "content/" + page.replace("index", "_index") + ".md";
    }

    @Override
    public List<String> bake(Path project) {
        return List.of("hugo", "--quiet", "--source", project.toString(), "--destination", project.resolve("target/site").toString());
    }

    @Override
    public List<String> serve(Path project, int port) {
        return List.of("hugo", "server", "--source", project.toString(), "--port", String.valueOf(port));
    }
}
