package org.mapeerworkforce.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mapeerworkforce.benchmarks.handlers.BareHandler;
import org.mapeerworkforce.benchmarks.handlers.EmptyHandler;
import org.mapeerworkforce.functions.PackagedFunction;
import software.amazon.awssdk.core.util.VersionInfo;

/** The handlers that are compared. @param name of ours, in functions/template.yaml */
record Handlers(Workshop workshop, String name) {

    private static final String SPRING_BOOT = "bakery/tests/src/test/peers/spring-boot";
    private static final String OWN = "org/mapeerworkforce/benchmarks/handlers";

    /** The jar that ships. */
    Path jar() {
        return workshop.root().resolve("functions/target/functions.jar");
    }

    /** The jar, packed now, and unpacked as Lambda does. */
    LambdaHandler ours() {
        Command.in(workshop.root(), Maven.command(List.of("-pl", "functions", "package", "-DskipTests"))).run();
        Path unpacked = unpacked();
        return new LambdaHandler("ours", name, unpacked, List.of(unpacked));
    }

    /** Ours, then the peers; {@code table} hears of one that cannot be had. */
    List<LambdaHandler> all(Table table) {
        LambdaHandler ours = ours();
        Path peers = new Tree(workshop.folder("handlers")).clear().copy(new Tree(Java.own()), OWN).folder();
        List<LambdaHandler> all = new ArrayList<>(List.of(
                ours,
                new LambdaHandler("bare handler", BareHandler.class.getName(), ours.folder(), List.of(ours.folder(), peers)),
                new LambdaHandler("empty handler", EmptyHandler.class.getName(), peers, List.of(peers))));
        springBoot().ifPresentOrElse(all::add, () -> table.missing("Spring Boot: Maven finds no way to it"));
        return all;
    }

    /** Fetched and compiled in a folder of its own; nothing where Maven finds no way to it. */
    private Optional<LambdaHandler> springBoot() {
        Tree project = new Tree(workshop.folder("spring-boot")).copy(new Tree(workshop.root().resolve(SPRING_BOOT)), "");
        Path target = project.folder().resolve("target");
        return Command.in(project.folder(), Maven.command(List.of("process-classes", "-Daws-sdk.version=" + VersionInfo.SDK_VERSION))).answer()
                .map(compiled -> new LambdaHandler("Spring Boot", "peer.SpringBootHandler", target,
                        Stream.concat(Stream.of(target.resolve("classes")), new Tree(target.resolve("dependency")).files().stream()).toList()));
    }

    private Path unpacked() {
        Path folder = new Tree(workshop.folder("function")).clear().folder();
        try {
            PackagedFunction.unpack(jar(), folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return folder;
    }
}
