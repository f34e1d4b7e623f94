package org.mapeerworkforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapeerworkforce.cloud.CloudTemplate;
import org.mapeerworkforce.oven.Baked;
import org.mapeerworkforce.preview.ContentTypes;

/**
 * What functions/publish.sh must know of a site, beside it in a folder of its own, which is there
 * only while the site may be published:
 * <ul>
 * <li>{@code style.txt}: what the policy for content must allow;
 * <li>{@code headers.txt}: the header lines of each page;
 * <li>{@code files.txt}: each file in the order to upload, its content type, and how long it may be kept; tabs between.
 * </ul>
 */
final class Publication {

    /**
     * A browser keeps a page for five minutes, so that nobody reads of a meeting that was moved;
     * then it asks, and an unchanged page costs no download. CloudFront keeps it until the next
     * publish, which empties it, or for a day.
     */
    private static final String WORDS = "public, max-age=300, s-maxage=86400";
    /** A week: an old icon misleads nobody. */
    private static final String PICTURES = "public, max-age=604800";

    private final Path folder;

    /** @param folder where it is told, or was */
    Publication(Path folder) {
        this.folder = folder;
    }

    /** What was told of an earlier site must not be taken for this one's. */
    void withdraw() {
        for (String file : List.of("style.txt", "headers.txt", "files.txt")) {
            try {
                Files.deleteIfExists(folder.resolve(file));
            } catch (IOException busy) {
                throw new UncheckedIOException(busy);
            }
        }
    }

    void write(Baked baked) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("headers.txt"), headers(baked));
            Files.writeString(folder.resolve("files.txt"), files(baked));
            // Last: without it, nothing is published.
            Files.writeString(folder.resolve("style.txt"), baked.style().policy() + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String headers(Baked baked) {
        return CloudTemplate.read(baked.root()).headers(baked.style().policy()).entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\n").collect(Collectors.joining());
    }

    /** What pages lead to comes before them, and the first page last of all. */
    private static String files(Baked baked) throws IOException {
        try (Stream<Path> files = Files.walk(baked.folder())) {
            return files.filter(Files::isRegularFile).map(file -> "/" + baked.folder().relativize(file).toString().replace('\\', '/'))
                    .sorted(Comparator.comparing((String file) -> file.equals("/index.html")).thenComparing(file -> file.endsWith(".html")).thenComparing(file -> file))
                    .map(file -> file.substring(1) + "\t" + ContentTypes.of(file) + "\t" + kept(ContentTypes.of(file)) + "\n").collect(Collectors.joining());
        }
    }

    private static String kept(String type) {
        return type.startsWith("image/") ? PICTURES : WORDS;
    }
}
