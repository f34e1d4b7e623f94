package org.mapeerworkforce.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mapeerworkforce.Project;

/** A script of functions/, run in a project of its own that was baked for a publish; other programs can be stood in for. */
final class Script {

    private final Project project;
    private final Path programs;
    private final Path calls;

    /** @param root an empty folder */
    Script(Path root) {
        this.project = new Project(root);
        this.programs = root.resolve("programs");
        this.calls = root.resolve("calls.txt");
        for (String script : List.of("functions/publish.sh", "functions/smoke.sh")) {
            project.write(script, bytes(Project.REAL.resolve(script)));
        }
        project.write("functions/target/functions.jar", "a jar");
        project.write("calls.txt", "");
    }

    Project project() {
        return project;
    }

    /** Stands in for a program: what it is asked is kept, and this is what it does then. */
    Script program(String name, String does) {
        project.write("programs/" + name, "#!/usr/bin/env bash\necho \"" + name + " $*\" >> '" + calls + "'\n" + does + "\n");
        if (!programs.resolve(name).toFile().setExecutable(true)) {
            throw new IllegalStateException(name + " cannot be made to run");
        }
        return this;
    }

    /** What was asked of the programs, in order. */
    String calls() {
        return project.read("calls.txt");
    }

    /** The exit code, and all that was said. */
    String run(Map<String, String> environment, String script, String... arguments) {
        List<String> command = new ArrayList<>(List.of("bash", script));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(project.root().toFile()).redirectErrorStream(true);
        process.environment().put("PATH", programs + ":" + System.getenv("PATH"));
        process.environment().putAll(environment);
        try {
            Process running = process.start();
            String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return running.waitFor() + "\n" + said;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
