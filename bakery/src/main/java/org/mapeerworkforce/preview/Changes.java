package org.mapeerworkforce.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.mapeerworkforce.cloud.CloudTemplate;

/** What people change among the files that the site is made of. */
final class Changes implements AutoCloseable {

    /** JBake's settings: whoever has read them must read them again. */
    static final String SETTINGS = "jbake.properties";
    private static final Set<String> FILES = Set.of(SETTINGS, CloudTemplate.FILE);
    private static final List<String> FOLDERS = List.of("content", "templates", "assets");
    /** An editor empties a file and fills it again, or saves several at once: one bake is enough for all. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(4);
    private static final long LONGEST = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path root;
    private final WatchService watch;

    Changes(Path root) throws IOException {
        this.root = root;
        this.watch = root.getFileSystem().newWatchService();
        follow();
    }

    /** Watches every folder that is there now. Call it before reading them, so that nothing is missed. */
    void follow() throws IOException {
        register(root);
        register(root.resolve("functions"));
        for (String folder : FOLDERS) {
            Files.walkFileTree(root.resolve(folder), new Follower());
        }
    }

    /** Waits for a change, and for the end of the burst that it came in. The files, from the root. */
    Set<String> await() throws InterruptedException {
        Set<String> changed = new HashSet<>();
        while (changed.isEmpty()) {
            collect(watch.take(), changed);
        }
        long end = System.nanoTime() + LONGEST;
        for (WatchKey next = next(end); next != null; next = next(end)) {
            collect(next, changed);
        }
        return changed;
    }

    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private WatchKey next(long end) throws InterruptedException {
        return watch.poll(Math.min(QUIET, end - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    private void collect(WatchKey key, Set<String> changed) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            Path file = event.context() instanceof Path name ? folder.resolve(name) : folder;
            String name = root.relativize(file).toString().replace('\\', '/');
            if (matters(name)) {
                changed.add(name);
            }
        }
        key.reset();
    }

    /** What programs leave beside a file that is being edited is nothing of the site. */
    private static boolean matters(String file) {
        boolean left = file.endsWith("~") || file.substring(file.lastIndexOf('/') + 1).startsWith(".");
        return FILES.contains(file) || !left && FOLDERS.contains(file.replaceFirst("/.*", ""));
    }

    private void register(Path folder) throws IOException {
        try {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
        } catch (NoSuchFileException gone) {
            return; // its own folder is watched, and tells when it is back
        }
    }

    private final class Follower extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            register(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
