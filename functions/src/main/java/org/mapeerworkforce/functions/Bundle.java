package org.mapeerworkforce.functions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where our own classes came from, with the words beside them. */
final class Bundle {

    private Bundle() {
    }

    /** A folder: Lambda unpacks what it is given. Elsewhere the jar itself, opened. */
    static Path root() {
        try {
            Path place = Path.of(Bundle.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(place) ? place : FileSystems.newFileSystem(place).getPath("/");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
